// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/commonmarkexamples.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

const QByteArray fence(32, '`');

/// The lines up to one that is \a end, which is taken too.
QByteArray linesUpTo(QFile &specification, const QByteArray &end)
{
    QByteArray lines;
    while (!specification.atEnd()) {
        const QByteArray line = specification.readLine();
        if (line.trimmed() == end)
            break;
        lines += line;
    }
    return lines.replace("→", "\t");
}

} // namespace

QList<CommonMarkExample> commonMarkExamples(const QString &path)
{
    QFile specification(path);
    if (!specification.open(QIODevice::ReadOnly))
        return {};
    QList<CommonMarkExample> examples;
    QString section;
    while (!specification.atEnd()) {
        const QByteArray line = specification.readLine().trimmed();
        if (line == fence + " example") {
            const QByteArray markdown = linesUpTo(specification, "."_ba);
            const QByteArray html = linesUpTo(specification, fence);
            const int number = static_cast<int>(examples.size()) + 1;
            examples.append({number, section, markdown, html});
        } else if (line.startsWith('#')) {
            section = QString::fromUtf8(line.sliced(line.indexOf(' ') + 1));
        }
    }
    return examples;
}

} // namespace Sidegloss
