// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/transcript/srtparser.h"

#include "lib/document/documentbuilder.h"
#include "lib/markup/linereader.h"
#include "lib/plaintext/plaintextparser.h"
#include "lib/transcript/cuelist.h"
#include "lib/transcript/transcript.h"

namespace Sidegloss {

namespace {

/// The lines up to the next cue's number or times.
QStringView textOfCue(LineReader &lines)
{
    const qsizetype start = lines.position();
    qsizetype end = start;
    while (!lines.atEnd() && !looksLikeCueTimes(lines.line())) {
        end = lines.position();
        const bool isNumber = isCueNumber(lines.take());
        if (!isNumber || lines.atEnd() || !looksLikeCueTimes(lines.line()))
            end = lines.position();
    }
    return lines.text(start, end);
}

} // namespace

bool isSrt(QStringView text)
{
    LineReader lines(text);
    while (!lines.atEnd() && lines.isAtBlank())
        lines.take();
    return !lines.atEnd() && isCueNumber(lines.take()) && !lines.atEnd()
           && readCueTimes(lines.line());
}

void parseSrt(QStringView text, DocumentBuilder &builder)
{
    LineReader lines(text);
    parsePlainParagraphs(textOfCue(lines), builder);
    CueList cues;
    while (!lines.atEnd()) {
        const qsizetype number = lines.number();
        const QStringView written = lines.take();
        const QStringView spoken = textOfCue(lines);
        if (const auto times = readCueTimes(written))
            cues.add(number, *times, spoken);
        else
            cues.addUntimed(number, written, spoken);
    }
    for (const Notice &notice : cues.notices())
        builder.addNotice(notice);
    writeTranscript(cues.cues(), CueMarkup::SubRip, builder);
}

} // namespace Sidegloss
