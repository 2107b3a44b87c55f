// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

class DocumentBuilder;

/// True iff \a text begins as a WebVTT file must (W3C, section 4.1).
bool isWebVtt(QStringView text);

/// WebVTT (W3C, section 6.1), as a transcript; see writeTranscript(). Title, language and source
/// are taken from the header and from comments before the first cue. Where the specification drops
/// a cue whose times can't be read, or text outside of cues, the words are kept, with a notice.
void parseWebVtt(QStringView text, DocumentBuilder &builder);

} // namespace Sidegloss
