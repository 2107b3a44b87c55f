// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/sentences/sentenceindex.h"

#include <algorithm>

namespace Sidegloss {

namespace {

bool endsSentence(qsizetype place, QStringView text)
{
    switch (text[place].unicode()) {
    case u'\n':
    case u'。':
    case u'！':
    case u'？':
        return true;
    case u'.':
    case u'!':
    case u'?':
        return place + 1 < text.size() && place > 1 && !text[place + 1].isLetterOrNumber()
               && text[place - 2].isLetterOrNumber();
    default:
        return false;
    }
}

} // namespace

SentenceIndex::SentenceIndex(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (endsSentence(i, text))
            m_sentences.append(i);
        if (text[i] == u'\n')
            m_paragraphs.append(i);
    }
}

qsizetype SentenceIndex::sentenceAt(qsizetype place) const
{
    return std::ranges::lower_bound(m_sentences, place) - m_sentences.begin();
}

qsizetype SentenceIndex::paragraphAt(qsizetype place) const
{
    return std::ranges::lower_bound(m_paragraphs, place) - m_paragraphs.begin();
}

} // namespace Sidegloss
