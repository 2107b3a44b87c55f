// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/find/wordedge.h"

#include "lib/text/codepoint.h"
#include "lib/text/script.h"

namespace Sidegloss {

namespace {

enum class Part { Word, Katakana, Other };

Part partOf(char32_t c)
{
    const bool katakana = (c >= 0x30a1 && c <= 0x30ff) || (c >= 0x31f0 && c <= 0x31ff)
                          || (c >= 0xff66 && c <= 0xff9f);
    if (katakana && c != 0x30fb)
        return Part::Katakana;
    if (c == U'_' || QChar::isMark(c))
        return Part::Word;
    const bool unspaced =
        c > 0xffff ? QChar::script(c) == QChar::Script_Han : isCjk(QChar(static_cast<char16_t>(c)));
    return QChar::isLetterOrNumber(c) && !unspaced ? Part::Word : Part::Other;
}

bool isEdge(QStringView text, qsizetype at)
{
    if (at == 0 || at == text.size())
        return true;
    const Part left = partOf(codePointBefore(text, at));
    return left == Part::Other || left != partOf(codePointAt(text, at));
}

} // namespace

bool isWholeWords(QStringView text, TextRange range)
{
    return isEdge(text, range.start) && isEdge(text, range.end);
}

} // namespace Sidegloss
