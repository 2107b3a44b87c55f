// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/transcript/utterance.h"

#include "lib/quotation/turns/speakerlabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// A line from a mark of a new speaker to the next.
struct Part
{
    qsizetype mark = 0;
    qsizetype start = 0; ///< Behind the mark.

    bool isMarked() const { return start > mark; }
};

/// Length of the dash that \a text begins with as a mark of a new speaker; 0 where there is none.
qsizetype dashLength(QStringView text)
{
    const bool isDash = text.startsWith(u'-') || text.startsWith(u'–') || text.startsWith(u'‐');
    if (!isDash || text.size() < 2)
        return 0;
    const QStringView behind = text.sliced(1).trimmed();
    const bool startsSpeech = !behind.isEmpty()
                              && (behind.front().isLetter() || behind.front().isSurrogate()
                                  || u"\"“„«‘¿¡[(…"_s.contains(behind.front()));
    return startsSpeech ? text.size() - behind.size() : 0;
}

bool isChevron(QChar c)
{
    return c == u'>' || c == u'＞';
}

/// Where `>>` mark new speakers in \a text, from \a from on.
QList<Part> partsBehind(QStringView text, qsizetype from)
{
    QList<Part> parts;
    for (qsizetype i = from; i + 1 < text.size(); ++i) {
        const bool starts =
            isChevron(text[i]) && isChevron(text[i + 1]) && (i == from || text[i - 1].isSpace());
        if (!starts)
            continue;
        const qsizetype mark = i;
        while (i < text.size() && (isChevron(text[i]) || text[i].isSpace()))
            ++i;
        parts.append({mark, i});
    }
    return parts;
}

QList<Part> partsOf(QStringView text)
{
    const auto blank = std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); });
    const qsizetype start = blank - text.begin();
    QList<Part> parts = partsBehind(text, start);
    if (parts.isEmpty() || parts.constFirst().mark > start)
        parts.prepend({start, start + dashLength(text.sliced(start))});
    return parts;
}

/// Cuts a line's runs into parts, from the first to the last.
class RunCutter
{
public:
    explicit RunCutter(const QList<CueRun> &runs)
        : m_runs(runs)
    {}

    /// REQUIRES: \a start isn't before the last part's end.
    QList<CueRun> part(qsizetype start, qsizetype end)
    {
        QList<CueRun> part;
        while (m_index < m_runs.size() && m_position < end) {
            const CueRun &run = m_runs[m_index];
            const qsizetype from = std::max(start - m_position, qsizetype(0));
            const qsizetype to = std::min(end - m_position, run.text.size());
            if (from < to)
                part.append({run.text.sliced(from, to - from), run.emphasis, run.strong});
            if (m_position + run.text.size() > end)
                break;
            m_position += run.text.size();
            ++m_index;
        }
        return part;
    }

private:
    const QList<CueRun> &m_runs;
    qsizetype m_index = 0;
    qsizetype m_position = 0; ///< Of the run at m_index in the line.
};

/// `Name:` with its colon; `[Music]` is no speaker.
std::optional<SpeakerLabel> labelAt(QStringView text)
{
    const std::optional<SpeakerLabel> label = speakerLabelAt(text);
    if (!label)
        return std::nullopt;
    const QStringView head = text.first(label->speech).trimmed();
    return head.endsWith(u':') || head.endsWith(u'：') ? label : std::nullopt;
}

bool isCapital(const QString &name)
{
    return name.size() > 1 && name == name.toUpper() && name != name.toLower();
}

} // namespace

void UtteranceReader::learn(const CueLine &line)
{
    m_hasVoices = m_hasVoices || !line.voice.isEmpty();
    if (!line.voice.isEmpty())
        return;
    const QString text = line.text();
    for (const Part &part : partsOf(text)) {
        const auto label = labelAt(QStringView(text).sliced(part.start));
        if (!label)
            continue;
        ++m_labels[label->name];
        if (part.isMarked() || isCapital(label->name))
            m_certain.insert(label->name);
    }
}

bool UtteranceReader::isSpeaker(const QString &name) const
{
    return m_certain.contains(name) || m_labels.value(name) > 1;
}

QList<Utterance> UtteranceReader::utterances(const CueLine &line) const
{
    const QString text = line.text();
    const QList<Part> parts = partsOf(text);
    RunCutter runs(line.runs);
    QList<Utterance> utterances;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        qsizetype start = parts[i].start;
        const qsizetype end = i + 1 < parts.size() ? parts[i + 1].mark : text.size();
        Utterance utterance{.startsTurn = parts[i].isMarked()};
        const auto label = labelAt(QStringView(text).sliced(start, end - start));
        if (label && isSpeaker(label->name)) {
            utterance.speaker = label->name;
            start += label->speech;
        } else if (m_hasVoices) {
            utterance.speaker = line.voice;
        }
        utterance.runs = runs.part(start, end);
        utterances.append(utterance);
    }
    return utterances;
}

} // namespace Sidegloss
