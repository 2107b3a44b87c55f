// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/turns/turns.h"

#include "lib/quotation/turns/speakerlabel.h"
#include "lib/quotation/turns/turnlabels.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

namespace {

struct Line
{
    TextRange range;
    qsizetype leaf = 0;
    std::optional<qsizetype> section;
    QString label;        ///< Empty where none begins the line.
    qsizetype speech = 0; ///< Where the text behind the label starts.
    bool isBold = false;  ///< All of it, or its label.
};

/// Whether \a range, but for the spaces around it, stands in bold.
bool isBold(TextRange range, const QString &text, const QList<Span> &spans)
{
    while (range.end > range.start && text[range.end - 1].isSpace())
        --range.end;
    return !range.isEmpty() && std::ranges::any_of(spans, [range](const Span &span) {
        return span.kind == SpanKind::Strong && span.range.start <= range.start
               && span.range.end >= range.end;
    });
}

QList<Line> linesOf(const Document &document)
{
    const QString &text = document.text();
    QList<Line> lines;
    lines.reserve(document.leaves().size());
    for (qsizetype leaf = 0; leaf < document.leaves().size(); ++leaf) {
        const Block &block = document.leaf(leaf);
        if (!isProse(block.kind)) {
            lines.append({block.range, leaf, {}, {}, 0});
            continue;
        }
        qsizetype start = block.range.start;
        while (start < block.range.end) {
            qsizetype end = text.indexOf(u'\n', start);
            end = end < 0 || end > block.range.end ? block.range.end : end;
            Line line{{start, end}, leaf, document.sectionAt(start), {}, end};
            const auto label = speakerLabelAt(sliced(text, line.range));
            if (label) {
                line.label = label->name;
                line.speech = start + label->speech;
            }
            const qsizetype shown = label ? start + label->name.size() : end;
            line.isBold = isBold({start, shown}, text, document.spansOf(leaf));
            lines.append(line);
            start = end + 1;
        }
    }
    return lines;
}

/// "Moderation: Nadja Quent", 嘉宾：胡立群: says who takes part.
bool isCredit(const Line &line, QStringView text, const Names &names)
{
    const auto mention = std::ranges::lower_bound(
        names.mentions(), line.speech, {}, [](const NameMention &m) { return m.range.start; });
    if (mention == names.mentions().end() || mention->range.start != line.speech
        || !names.isWellShown(mention->name) || mention->range.end > line.range.end)
        return false;
    return mention->range.end == line.range.end
           || (turnLabelOf(line.label) == TurnLabel::Interviewer
               && QStringView(u".;、。").contains(text[mention->range.end]));
}

void clearLabel(Line &line)
{
    line.label.clear();
    line.speech = line.range.end;
    line.isBold = false;
}

/// Labels that the article uses as such.
QSet<QString> trueLabels(const QList<Line> &lines, const Names &names)
{
    QSet<QString> labels;
    QHash<QString, qsizetype> speakers;
    bool repeated = false;
    bool question = false;
    bool answer = false;
    for (const Line &line : lines) {
        if (line.label.isEmpty())
            continue;
        if (turnLabelOf(line.label) == TurnLabel::None)
            repeated = ++speakers[names.fullest(line.label)] > 1 || repeated;
        labels.insert(line.label);
        question = question || turnLabelOf(line.label) == TurnLabel::Question;
        answer = answer || turnLabelOf(line.label) == TurnLabel::Answer;
    }
    labels.removeIf([&](const QString &label) {
        const TurnLabel kind = turnLabelOf(label);
        return kind == TurnLabel::Question ? !answer && !repeated
               : kind == TurnLabel::Answer ? !question
                                           : !repeated;
    });
    return labels;
}

/// Where labels are set in bold, one that isn't and that never comes again begins a sentence:
/// "Andererseits: …"
void clearStrayLabels(QList<Line> &lines)
{
    QHash<QString, qsizetype> times;
    for (const Line &line : std::as_const(lines))
        ++times[line.label];
    const auto isRepeatedInBold = [&times](const Line &line) {
        return !line.label.isEmpty() && line.isBold && times[line.label] > 1;
    };
    if (!std::ranges::any_of(lines, isRepeatedInBold))
        return;
    for (Line &line : lines) {
        if (!line.label.isEmpty() && !line.isBold && times[line.label] == 1)
            clearLabel(line);
    }
}

/// The longer labels by the ends that may stand for them: "Karin Weber" by "Weber".
QHash<QString, QString> longerLabels(const QSet<QString> &labels)
{
    QHash<QString, QString> longer;
    for (const QString &label : labels) {
        qsizetype space = label.indexOf(u' ');
        for (; space > 0; space = label.indexOf(u' ', space + 1))
            longer.insert(label.sliced(space + 1), label);
    }
    return longer;
}

/// "(SOUNDBITE OF ENGINE STARTING)": nobody says it.
bool isStageDirection(const Line &line, QStringView text)
{
    const QStringView words = sliced(text, line.range).trimmed();
    return line.label.isEmpty()
           && ((words.startsWith(u'(') && words.endsWith(u')'))
               || (words.startsWith(u'[') && words.endsWith(u']'))
               || (words.startsWith(u'（') && words.endsWith(u'）')));
}

std::optional<QString> speakerOf(const QString &label, const Names &names)
{
    const TurnLabel kind = turnLabelOf(label);
    if (kind != TurnLabel::None)
        return {};
    const QString full = names.fullest(label);
    if (full == label && label.toUpper() == label && label.size() > 3 && !isHan(label.front())) {
        QString written = label.toLower();
        for (qsizetype i = 0; i < written.size(); ++i) {
            if (i == 0 || !written[i - 1].isLetter())
                written[i] = written[i].toUpper();
        }
        return names.fullest(written);
    }
    return full;
}

/// Whether the turn before \a line surely ends at it: at a heading, or a question set in bold.
bool endsTurn(const Line &line, bool isLabelled)
{
    return line.speech == 0 || (line.isBold && !isLabelled);
}

QList<Turn> turnsOf(const QList<Line> &lines, const Names &names, QStringView text)
{
    const QSet<QString> labels = trueLabels(lines, names);
    const QHash<QString, QString> longer = longerLabels(labels);
    QList<Turn> turns;
    std::optional<qsizetype> end; // Of further paragraphs, which count only if the turn ends there.
    std::optional<qsizetype> section;
    for (const Line &line : lines) {
        if (isStageDirection(line, text))
            continue;
        const bool isLabelled = labels.contains(line.label) && line.speech < line.range.end;
        const bool isEnd = isLabelled || endsTurn(line, isLabelled);
        if (isEnd && end && (line.section == section || line.speech == 0))
            turns.last().range.end = *end;
        if (isEnd || line.section != section)
            end.reset();
        if (isLabelled) {
            turns.append({{line.speech, line.range.end},
                          speakerOf(longer.value(line.label, line.label), names),
                          turnLabelOf(line.label) == TurnLabel::Answer});
            section = line.section;
        } else if (isEnd) {
            section = std::nullopt;
        } else if (!line.range.isEmpty() && !turns.isEmpty() && line.section == section) {
            end = line.range.end;
        }
    }
    return turns;
}

} // namespace

QList<Turn> findTurns(const Document &document, const Names &names)
{
    QList<Line> lines = linesOf(document);
    if (std::ranges::all_of(lines, [](const Line &line) { return line.label.isEmpty(); }))
        return {};
    for (Line &line : lines) {
        if (!line.label.isEmpty() && isCredit(line, document.text(), names))
            clearLabel(line);
    }
    clearStrayLabels(lines);
    return turnsOf(lines, names, document.text());
}

std::optional<QString> answerer(const Document &document, const QList<Turn> &turns)
{
    QHash<QString, qsizetype> answers;
    for (const Turn &turn : turns) {
        const QChar last = document.text()[turn.range.end - 1];
        if (turn.speaker && turnLabelOf(*turn.speaker) == TurnLabel::None)
            answers[*turn.speaker] += last == u'?' || last == u'？' ? -1 : 1;
    }
    std::optional<QString> found;
    for (const auto [speaker, balance] : answers.asKeyValueRange()) {
        if (balance <= 0)
            continue;
        if (found)
            return {};
        found = speaker;
    }
    return found;
}

} // namespace Sidegloss
