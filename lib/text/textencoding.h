// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace Sidegloss {

/// The scripts and languages that an encoding was made for.
enum class EncodingFamily {
    Unicode,
    ChineseSimplified,
    ChineseTraditional,
    Japanese,
    Korean,
    Western,
    CentralEuropean,
    Cyrillic,
    Greek,
    Turkish,
    Baltic,
    Hebrew,
    Arabic,
    Thai,
    Vietnamese,
};

/// One of the encodings that texts come in. Subsets are read as the encoding they are part of, as
/// the Encoding Standard (section 4.2) has it: ISO-8859-1 as windows-1252, GBK as GB18030.
struct TextEncoding
{
    QLatin1StringView name; ///< IANA's, or the Encoding Standard's.
    EncodingFamily family;
    const char *codec;        ///< What Qt knows it by.
    QLatin1StringView labels; ///< Other names, in lower case without punctuation, apart by spaces.

    friend bool operator==(const TextEncoding &left, const TextEncoding &right)
    {
        return left.name == right.name;
    }
};

/// Those that this system can read, family by family. UTF-8 and UTF-16 always are; the others come
/// from the ICU that Qt was built with, or are missing.
const QList<TextEncoding> &availableEncodings();

/// The available encoding of this name or label: "gb2312", "Latin-1", "sjis". Case and punctuation
/// don't count, nor do Emacs's endings for line ends ("-unix").
std::optional<TextEncoding> encodingByLabel(QStringView label);

/// Well-formed UTF-16: what \a bytes have of malformed sequences, also one that is cut off at their
/// end, is U+FFFD. Any byte order mark is text.
QString decodeAs(const TextEncoding &encoding, QByteArrayView bytes);

} // namespace Sidegloss
