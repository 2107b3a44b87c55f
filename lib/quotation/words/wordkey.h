// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringView>
#include <QVarLengthArray>

namespace Sidegloss {

/// A word as a table of words has it. Tables are asked for every word of an article, and by far
/// most aren't in them: the key of a short word is made without memory from the heap.
class WordKey
{
public:
    /// In lower case, as by QString::toLower().
    static WordKey lower(QStringView word);
    /// As by foldHan().
    static WordKey folded(QStringView word);

    QStringView view() const { return m_characters; }
    qsizetype size() const { return m_characters.size(); }

private:
    WordKey() = default;

    QVarLengthArray<QChar, 32> m_characters;
};

/// Whether \a word is one of \a words; it isn't copied for that.
inline bool hasWord(const QSet<QString> &words, QStringView word)
{
    return words.contains(QString::fromRawData(word.data(), word.size()));
}

} // namespace Sidegloss
