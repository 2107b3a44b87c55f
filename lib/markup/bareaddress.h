// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QList>
#include <QStringView>

#include <vector>

namespace Sidegloss {

/// An address that stands in a text without any mark of a link.
struct BareAddress
{
    TextRange range;
    QLatin1StringView
        scheme; ///< What the address goes without: `http://` or `mailto:`, or nothing.

    friend bool operator==(const BareAddress &, const BareAddress &) = default;
};

/// The bare addresses in \a text (http, https, www., e-mail), in order, also directly behind
/// Chinese text. One ends before white space, a bracket, a quotation mark, a wide character, and
/// leaves out the punctuation and the closing parenthesis of the sentence around it, and a closing
/// `_` whose opening one stands before the address. Else as GitHub Flavored Markdown, section 6.9,
/// has it. Linear in the length of \a text.
QList<BareAddress> findBareAddresses(QStringView text);

/// Where the signs stand in a text that each bare address has one of: `://`, `www.`, `@`. For those
/// who go through the text in order, and far quicker than to find the addresses.
class AddressSigns
{
public:
    /// What \a utf8 views must outlive this object. Linear in its length for all questions
    /// together.
    explicit AddressSigns(QByteArrayView utf8);

    /// The first one at \a from or behind it; the text's size where there is none. REQUIRES:
    /// \a from is no less than before.
    qsizetype next(qsizetype from);
    /// False where none stands in \a part of the text. True where that isn't known: it lies before
    /// the part asked for last, or elsewhere.
    bool mayBeIn(QByteArrayView part);

    /// Those in \a utf8, which is the text with so many \a more bytes at each of \a places, none of
    /// which is inside of a sign. What next() was asked for without a gap isn't searched again.
    AddressSigns movedTo(QByteArrayView utf8, const QList<qsizetype> &places, qsizetype more) const;

private:
    qsizetype known(qsizetype from);
    qsizetype search(qsizetype from);
    qsizetype find(qsizetype from) const;
    bool isSign(qsizetype place) const;

    QByteArrayView m_text;
    qsizetype m_asked = 0; ///< Where it was searched from.
    qsizetype m_next = -1; ///< The first sign behind that.

    std::vector<qsizetype> m_signs; ///< All up to there:
    qsizetype m_searched = 0;
    size_t m_passed = 0; ///< How many of them are before m_asked.
};

} // namespace Sidegloss
