// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Sidegloss {

enum class Format { Markdown, PlainText, Html };

/// By the ending of \a path; where that says nothing, by how \a bytes begin; else Markdown, since
/// plain prose is Markdown too.
Format formatOf(const QString &path, QByteArrayView bytes = {});

/// Whether \a bytes are no text: they begin with the signature of a known binary format, or more
/// than a tenth of them are control characters. Text in UTF-16 isn't binary.
bool isBinary(QByteArrayView bytes);

} // namespace Sidegloss
