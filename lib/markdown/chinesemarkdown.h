// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/markup/bareaddress.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <array>

namespace Sidegloss {

/// Makes a CommonMark parser read Chinese Markdown as it is meant, without changing how it reads
/// other text. CommonMark decides by white space and punctuation whether `**` opens or closes,
/// which Chinese, written without spaces, doesn't give it: beside a Chinese character or full-width
/// punctuation `**` also opens before and closes behind punctuation. And marks inside a bare
/// address are its own, as is the tilde of a range of numbers (10~20元，30~40元).
///
/// It works by stand-ins: code points for private use that don't occur in the source, put in before
/// parsing and to be taken out of all that the parser gives back.
class ChineseMarkdown
{
public:
    /// \a source: well-formed UTF-8.
    explicit ChineseMarkdown(const QByteArray &source);

    /// The source with stand-ins. Linear in its length; shared with it where it needs none.
    const QByteArray &prepared() const { return m_prepared; }
    /// Of addresses in prepared().
    AddressSigns signs() const { return m_signs.movedTo(m_prepared, {}, 0); }
    /// Whether \a text has a stand-in in it.
    bool hasStandIn(QByteArrayView text) const;
    /// \a text as it stood in the source.
    QByteArray restored(QByteArrayView text) const;

private:
    bool chooseStandIns();
    void mask(const QList<qsizetype> &marks);
    void loosen(const QList<qsizetype> &runs);

    QByteArray m_prepared;
    AddressSigns m_signs;
    char m_letter = 0;                ///< Stands for a letter where there is nothing.
    std::array<char, 3> m_masks = {}; ///< For `_`, `*`, `~`. All are the last bytes of stand-ins.
    bool m_hasStandIns = false;
};

} // namespace Sidegloss
