// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/codingline.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// Bytes: enough for five lines of anything that has a line for programs.
constexpr qsizetype reach = 1024;

QString firstLines(QByteArrayView bytes, qsizetype count)
{
    const QString head = QString::fromLatin1(bytes.first(std::min(bytes.size(), reach)));
    return head.section(u'\n', 0, count - 1);
}

QString lastLines(QByteArrayView bytes, qsizetype count)
{
    const QString tail = QString::fromLatin1(bytes.last(std::min(bytes.size(), reach))).trimmed();
    return tail.section(u'\n', -count);
}

QString labelIn(const QString &lines, const QRegularExpression &pattern)
{
    return pattern.match(lines).captured(u"label");
}

} // namespace

QString codingLine(QByteArrayView bytes)
{
    static const QRegularExpression xml(
        uR"(\A<\?xml\s[^>]*?\bencoding\s*=\s*["'](?<label>[\w.:-]+)["'])"_s);
    static const QRegularExpression emacs(
        uR"(-\*-(?:[^\n]*?;)?\s*coding:\s*(?<label>[\w.-]+)[^\n]*-\*-)"_s);
    static const QRegularExpression vim(
        uR"(\b(?:vim?|ex):[^\n]*?\b(?:fileencoding|fenc)=(?<label>[\w.-]+))"_s);
    for (const QString &label :
         {labelIn(firstLines(bytes, 1), xml), labelIn(firstLines(bytes, 2), emacs),
          labelIn(firstLines(bytes, 5), vim), labelIn(lastLines(bytes, 5), vim)}) {
        if (!label.isEmpty())
            return label;
    }
    return {};
}

} // namespace Sidegloss
