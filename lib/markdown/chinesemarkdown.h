// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QList>
#include <QString>

#include <array>

namespace Sidegloss {

/// Makes a CommonMark parser read Chinese Markdown as it is meant, without changing how it reads
/// other text. CommonMark decides by white space and punctuation whether `**` opens or closes,
/// which Chinese, written without spaces, doesn't give it: beside a Chinese character or full-width
/// punctuation `**` also opens before and closes behind punctuation. And marks inside a bare
/// address are its own, as is the tilde of a range of numbers (10~20元，30~40元).
///
/// It works by stand-ins: noncharacters that don't occur in the source, put in before parsing and
/// to be taken out of all that the parser gives back.
class ChineseMarkdown
{
public:
    explicit ChineseMarkdown(const QString &source);

    /// The source with stand-ins. Linear in its length.
    const QString &prepared() const { return m_prepared; }
    /// \a text as it stood in the source.
    QString restored(const QString &text) const;

private:
    bool chooseStandIns();
    void mask(const QList<qsizetype> &marks);
    void loosen(const QList<qsizetype> &runs);

    QString m_prepared;
    QChar m_letter;                    ///< Stands for a letter where there is nothing.
    std::array<QChar, 3> m_masks = {}; ///< For `_`, `*`, `~`.
    bool m_hasStandIns = false;
};

} // namespace Sidegloss
