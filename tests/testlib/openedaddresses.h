// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>

namespace Sidegloss {

/// Stands where the desktop's browser and mail program are, and takes note of what they would be
/// asked to open.
class OpenedAddresses : public QObject
{
    Q_OBJECT

public:
    OpenedAddresses();
    ~OpenedAddresses() override;
    Q_DISABLE_COPY_MOVE(OpenedAddresses)

    /// In ASCII, the first one first.
    const QStringList &all() const { return m_all; }

private Q_SLOTS:
    void note(const QUrl &url) { m_all.append(url.toString(QUrl::FullyEncoded)); }

private:
    QStringList m_all;
};

} // namespace Sidegloss
