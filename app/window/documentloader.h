// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/articlefile.h"
#include "lib/base/error.h"

#include <QObject>

#include <stop_token>

namespace Sidegloss {

/// Reads and parses one article at a time off the GUI thread. Asking for another, cancelling, or
/// the end of the loader make the one under way come to nothing, at once; its thread ends soon
/// after.
class DocumentLoader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~DocumentLoader() override;
    Q_DISABLE_COPY_MOVE(DocumentLoader)

    /// Long articles are taken into the library at \a path as soon as they are read; into none
    /// where it is empty.
    void setLibrary(const QString &path) { m_library = path; }

    /// A file, or a resource (":/…").
    void load(const QString &path);
    void cancel();
    bool isLoading() const { return m_isLoading; }

Q_SIGNALS:
    void loaded(const Sidegloss::Article &article, const QString &path);
    void failed(const Sidegloss::Error &error);
    /// How much of it is done, 0–1.
    void progressed(double done);

private:
    QString m_library;
    int m_turn = 0;
    std::stop_source m_stop;
    bool m_isLoading = false;
};

} // namespace Sidegloss
