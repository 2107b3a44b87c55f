// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include "app/errortext.h"

#include <QStringList>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QString shownSafely(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        QStringList cells = line.split(u'\t');
        for (QString &cell : cells)
            cell = withoutControls(cell);
        line = cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Terminal::print(const QString &text) const
{
    const bool onTerminal = isatty(STDOUT_FILENO) == 1;
    write(stdout, (onTerminal ? shownSafely(text) : text).toUtf8());
}

void Terminal::print(const QByteArray &utf8) const
{
    print(QString::fromUtf8(utf8));
}

void Terminal::notice(const QString &line) const
{
    if (!m_quiet)
        complain(line);
}

void Terminal::complain(const QString &line) const
{
    write(stderr, (u"sidegloss: "_s + shownSafely(line) + u'\n').toUtf8());
}

void Terminal::complain(const Error &error) const
{
    const QString detail = error.detail.isEmpty() ? QString() : u" ("_s + error.detail + u')';
    complain(errorText(error) + detail);
}

} // namespace Sidegloss
