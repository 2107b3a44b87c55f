// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/anchoring/foldedtext.h"

namespace Sidegloss {

namespace {

constexpr QStringView doubleQuotes = u"“”„‟＂";
constexpr QStringView singleQuotes = u"‘’‚‛＇";

bool isWidthVariant(QChar character)
{
    return character.decompositionTag() == QChar::Wide
           || character.decompositionTag() == QChar::Narrow;
}

QChar folded(QChar character)
{
    if (doubleQuotes.contains(character))
        return u'"';
    if (singleQuotes.contains(character))
        return u'\'';
    if (character.isSpace())
        return u' ';
    if (isWidthVariant(character))
        return character.decomposition().front();
    return character;
}

} // namespace

FoldedText::FoldedText(const QString &original)
{
    m_text.reserve(original.size());
    m_origins.reserve(original.size() + 1);
    for (qsizetype i = 0; i < original.size(); ++i)
        append(folded(original[i]), i);
    m_origins.append(original.size());
}

void FoldedText::append(QChar character, qsizetype origin)
{
    if (character == u' ' && m_text.endsWith(u' '))
        return;
    m_text.append(character);
    m_origins.append(origin);
}

TextRange FoldedText::original(TextRange range) const
{
    return {m_origins[range.start], m_origins[range.end]};
}

} // namespace Sidegloss
