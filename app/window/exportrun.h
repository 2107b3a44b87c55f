// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/exportfile.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace Sidegloss {

/// Writes one export at a time off the GUI thread. A run that is cancelled ends with
/// ErrorKind::Cancelled, and the file is as it was.
class ExportRun : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~ExportRun() override;
    Q_DISABLE_COPY_MOVE(ExportRun)

    /// Cancels the run before.
    void start(const ExportContent &content, const ExportRequest &request, const QString &path);
    void cancel();

Q_SIGNALS:
    /// 0–1.
    void progressed(double done);
    void finished(const QString &path);
    void failed(const Sidegloss::Error &error);

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace Sidegloss
