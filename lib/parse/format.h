// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace Sidegloss {

enum class Format { Markdown, PlainText, Html, Epub, WebVtt, SubRip };

/// The endings of files that are read as articles or transcripts, without a dot.
QStringList fileEndings();

/// An e-book by its bytes, whatever it is called. Else by the ending of \a path; where that says
/// nothing, by how \a bytes begin; else Markdown, since plain prose is Markdown too.
Format formatOf(const QString &path, QByteArrayView bytes = {});

/// \a format, or the transcript's that \a text, its bytes decoded, shows itself to be by its
/// beginning: they come under all kinds of endings.
Format formatByBeginning(Format format, QStringView text);

/// The media type of files in \a format.
QString mediaTypeOf(Format format);

/// What shows that a file is no text.
struct ForeignBytes
{
    qsizetype offset = 0;
    QByteArrayView bytes;
};

/// Nothing where \a bytes are a text. They aren't if they begin with the signature of a known
/// binary format, or if more than a tenth of them are control characters, the first of which is
/// what is given then. Text in UTF-16 isn't binary.
std::optional<ForeignBytes> findForeignBytes(QByteArrayView bytes);

} // namespace Sidegloss
