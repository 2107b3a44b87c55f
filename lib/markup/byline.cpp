// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markup/byline.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

const QRegularExpression &announcement()
{
    static const QRegularExpression words(
        u"^\\s*(?:(?:by|words by|text by|interview by|written by|von|interview von|par|por|di)"
        "[\\s:]+|(?:text|interview|author|autor|autorin|auteur)\\s*[:：]\\s*"
        "|(?:采访|撰文|文字|文)\\s*[:：/／|｜]\\s*|文\\s+"
        "|(?:作者|记者|記者|采访者)[\\s:：/／|｜]*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

bool isWebAddress(const QString &name)
{
    return name.startsWith("https://"_L1, Qt::CaseInsensitive)
           || name.startsWith("http://"_L1, Qt::CaseInsensitive);
}

} // namespace

bool startsAsByline(const QString &line)
{
    return announcement().match(line).hasMatch();
}

QStringList namesInByline(const QString &byline)
{
    static const QRegularExpression separator(
        u"\\s+(?:and|und|et|y|e|&|·)\\s+|\\s*[,，、;；|]\\s*"_s);
    QStringList names;
    const QString text = QString(byline).remove(announcement()).simplified();
    for (const QString &name : text.split(separator, Qt::SkipEmptyParts)) {
        const bool isName =
            !isWebAddress(name) && std::ranges::none_of(name, [](QChar c) { return c.isDigit(); });
        if (isName && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace Sidegloss
