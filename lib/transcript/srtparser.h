// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

class DocumentBuilder;

/// True iff \a text begins with a cue: a number and times.
bool isSrt(QStringView text);

/// SubRip as it is found, as a transcript; see writeTranscript(). A cue is what stands from its
/// times to those of the next one: numbers may be missing, and empty lines, or there may be too
/// many of them. What stands before the first cue is read as plain text.
void parseSrt(QStringView text, DocumentBuilder &builder);

} // namespace Sidegloss
