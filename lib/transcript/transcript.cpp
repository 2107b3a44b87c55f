// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/transcript/transcript.h"

#include "lib/document/documentbuilder.h"
#include "lib/markup/footnotenumbers.h"
#include "lib/markup/inlinecontent.h"
#include "lib/text/eastasianwidth.h"
#include "lib/text/script.h"
#include "lib/transcript/rollingcaptions.h"
#include "lib/transcript/utterance.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sidegloss {

namespace {

constexpr auto longPause = 4s;  ///< Always begins a paragraph,
constexpr auto shortPause = 2s; ///< and this one behind a sentence.
// In columns: a paragraph of this length ends with its sentence, and where no sentence ends, as
// in captions that a machine wrote, at the next cue.
constexpr qsizetype enough = 420;
constexpr qsizetype tooMuch = 1000;

qsizetype widthOf(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return isWide(c.unicode()); }) + text.size();
}

bool endsSentence(QStringView text)
{
    text = text.trimmed();
    while (!text.isEmpty() && u"\"'”’»«)]）】」』"_s.contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && u".?!…。？！♪"_s.contains(text.back());
}

class TranscriptWriter
{
public:
    explicit TranscriptWriter(DocumentBuilder &builder)
        : m_builder(builder)
    {}

    void say(const Utterance &utterance, const std::optional<CueTimes> &times)
    {
        const bool changes = utterance.speaker && utterance.speaker != m_speaker;
        if (changes)
            m_speaker = *utterance.speaker;
        else if (utterance.startsTurn && !utterance.speaker)
            m_speaker.clear();
        const bool isTurn = changes || utterance.startsTurn;
        if (isTurn || (m_isOpen && isParagraphDone(times)))
            endParagraph();
        if (!m_isOpen)
            beginParagraph(isTurn, utterance.startsTurn);
        else
            m_builder.appendSoftBreak();
        write(utterance.runs, times);
    }

private:
    void endParagraph()
    {
        if (m_isOpen)
            m_builder.closeBlock();
        m_isOpen = false;
        m_width = 0;
    }

    bool isParagraphDone(const std::optional<CueTimes> &times) const
    {
        const auto pause = times && m_end ? times->start - *m_end : 0ms;
        return pause >= longPause || m_width >= tooMuch
               || (m_endsSentence && (pause >= shortPause || m_width >= enough));
    }

    void beginParagraph(bool isTurn, bool isMarked)
    {
        m_builder.openBlock(BlockKind::Cue);
        m_isOpen = true;
        if (isTurn && !m_speaker.isEmpty())
            writeSpeaker();
        else if (isMarked)
            m_builder.appendText(u"– ");
    }

    void writeSpeaker()
    {
        const bool isHanName = isHan(m_speaker.back());
        m_builder.openSpan(SpanKind::Strong);
        m_builder.appendText(QString(m_speaker + (isHanName ? u'：' : u':')));
        m_builder.closeSpan();
        if (!isHanName)
            m_builder.appendText(u" ");
    }

    void write(const QList<CueRun> &runs, const std::optional<CueTimes> &times)
    {
        if (times)
            m_builder.openCue(times->start, times->end);
        for (const CueRun &run : runs) {
            if (run.emphasis)
                m_inline.openSpan(SpanKind::Emphasis);
            if (run.strong)
                m_inline.openSpan(SpanKind::Strong);
            m_inline.appendText(run.text);
            if (run.strong)
                m_inline.closeSpan();
            if (run.emphasis)
                m_inline.closeSpan();
            m_width += widthOf(run.text);
            if (!QStringView(run.text).trimmed().isEmpty())
                m_endsSentence = endsSentence(run.text);
        }
        m_inline.writeTo(m_builder, m_noFootnotes);
        m_builder.closeCue();
        if (times)
            m_end = std::max(times->start, times->end);
    }

    DocumentBuilder &m_builder;
    InlineContent m_inline;
    FootnoteNumbers m_noFootnotes;
    bool m_isOpen = false;
    QString m_speaker;
    qsizetype m_width = 0;
    bool m_endsSentence = false;
    std::optional<std::chrono::milliseconds> m_end;
};

} // namespace

void writeTranscript(const QList<RawCue> &cues, CueMarkup markup, DocumentBuilder &builder)
{
    UtteranceReader speakers;
    RollingCaptions rolling;
    for (const RawCue &cue : cues) {
        if (builder.isFull())
            return;
        const QList<CueLine> lines = readCueText(cue.text, markup);
        rolling.learn(lines);
        for (const CueLine &line : lines)
            speakers.learn(line);
    }
    TranscriptWriter writer(builder);
    for (const RawCue &cue : cues) {
        if (builder.isFull())
            return;
        builder.setSourceLine(cue.line);
        for (const CueLine &line : rolling.newLines(readCueText(cue.text, markup))) {
            for (const Utterance &utterance : speakers.utterances(line))
                writer.say(utterance, cue.times);
        }
    }
}

} // namespace Sidegloss
