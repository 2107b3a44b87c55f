// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/turns/turns.h"

#include "lib/quotation/turns/turnlabels.h"
#include "lib/quotation/turns/turnlines.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/text/script.h"

#include <algorithm>
#include <utility>

namespace Sidegloss {

namespace {

/// "Moderation: Nadja Quent", 嘉宾：胡立群: says who takes part.
bool isCredit(const TurnLine &line, QStringView text, const Names &names)
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

void clearLabel(TurnLine &line)
{
    line.label.clear();
    line.speech = line.range.end;
    line.isBold = false;
}

/// What no colon shows is a label where two take turns: "Q." and "A.", two names in bold.
void clearBareLabels(QList<TurnLine> &lines)
{
    QHash<QString, qsizetype> times;
    qsizetype repeated = 0;
    for (const TurnLine &line : std::as_const(lines)) {
        if (line.isBare)
            repeated += ++times[line.label] == 2 ? 1 : 0;
    }
    if (repeated >= 2)
        return;
    for (TurnLine &line : lines) {
        if (!line.isBare)
            continue;
        line.label.clear();
        line.speech = line.range.end;
    }
}

/// Whether the label of the \a line has a person's name of several words.
bool namesPerson(const TurnLine &line, const Names &names)
{
    const auto mention = std::ranges::lower_bound(
        names.mentions(), line.range.start, {}, [](const NameMention &m) { return m.range.start; });
    return mention != names.mentions().end() && mention->range.start < line.speech
           && names.isWellShown(mention->name) && names.fullest(mention->name).contains(u' ');
}

/// Labels that the article uses as such.
QSet<QString> trueLabels(const QList<TurnLine> &lines, const Names &names)
{
    QSet<QString> labels;
    QHash<QString, qsizetype> speakers;
    QSet<QString> people;
    bool repeated = false;
    bool question = false;
    bool answer = false;
    for (const TurnLine &line : lines) {
        if (line.label.isEmpty())
            continue;
        if (turnLabelOf(line.label) == TurnLabel::None)
            repeated = ++speakers[names.fullest(line.label)] > 1 || repeated;
        if (line.isBold && namesPerson(line, names))
            people.insert(line.label);
        labels.insert(line.label);
        question = question || turnLabelOf(line.label) == TurnLabel::Question;
        answer = answer || turnLabelOf(line.label) == TurnLabel::Answer;
    }
    constexpr qsizetype several = 3; // Passers-by, each asked once.
    repeated = repeated || people.size() >= several;
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
void clearStrayLabels(QList<TurnLine> &lines)
{
    QHash<QString, qsizetype> times;
    for (const TurnLine &line : std::as_const(lines))
        ++times[line.label];
    const auto isRepeatedInBold = [&times](const TurnLine &line) {
        return !line.label.isEmpty() && line.isBold && times[line.label] > 1;
    };
    if (!std::ranges::any_of(lines, isRepeatedInBold))
        return;
    for (TurnLine &line : lines) {
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
bool isStageDirection(const TurnLine &line, QStringView text)
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
bool endsTurn(const TurnLine &line, bool isLabelled)
{
    return line.speech == 0 || (line.isBold && !isLabelled);
}

/// Puts together the turns of an article, line by line.
class TurnReader
{
public:
    TurnReader(const QList<TurnLine> &lines, const Names &names)
        : m_names(names)
        , m_labels(trueLabels(lines, names))
        , m_longer(longerLabels(m_labels))
    {}

    void read(const TurnLine &line);
    void finish(QStringView text);
    const QList<Turn> &turns() const { return m_turns; }

private:
    void begin(const QString &label, TextRange words);

    const Names &m_names;
    QSet<QString> m_labels;
    QHash<QString, QString> m_longer;
    QList<Turn> m_turns;
    std::optional<qsizetype> m_end; ///< Of further paragraphs, which count if the turn ends there.
    std::optional<qsizetype> m_section;
    QString m_alone; ///< A label without a word behind it: the next line is what is said.
};

void TurnReader::begin(const QString &label, TextRange words)
{
    m_turns.append({words, speakerOf(m_longer.value(label, label), m_names),
                    turnLabelOf(label) == TurnLabel::Answer});
}

void TurnReader::read(const TurnLine &line)
{
    const bool isLabelled = m_labels.contains(line.label);
    const bool isEnd = isLabelled || endsTurn(line, isLabelled);
    if (isEnd && m_end && (line.section == m_section || line.speech == 0))
        m_turns.last().range.end = *m_end;
    if (isEnd || line.section != m_section)
        m_end.reset();
    const QString alone = std::exchange(m_alone, {});
    if (isLabelled && line.speech < line.range.end) {
        begin(line.label, {line.speech, line.range.end});
        m_section = line.section;
    } else if (isLabelled) {
        m_alone = line.label;
        m_section = line.section;
    } else if (isEnd) {
        m_section = std::nullopt;
    } else if (!alone.isEmpty() && line.section == m_section) {
        begin(alone, line.range);
    } else if (!line.range.isEmpty() && !m_turns.isEmpty() && line.section == m_section) {
        m_end = line.range.end;
    }
}

/// Behind the last answer nothing says who goes on, but whoever says what they think: 我愿意相信.
void TurnReader::finish(QStringView text)
{
    if (!m_end || m_turns.isEmpty() || !m_turns.last().isAnswer)
        return;
    constexpr QStringView thinking[] = {u"我愿意", u"我願意", u"我相信", u"我觉得",
                                        u"我覺得", u"我希望", u"我想，", u"我认为"};
    const TextRange more{m_turns.last().range.end, *m_end};
    const QStringView words = sliced(text, more).trimmed();
    const bool isOne = !words.contains(u'\n');
    if (isOne && std::ranges::any_of(thinking, [&](QStringView w) { return words.startsWith(w); }))
        m_turns.last().range.end = *m_end;
}

} // namespace

QList<Turn> findTurns(const Document &document, const Names &names)
{
    QList<TurnLine> lines = turnLinesOf(document);
    if (std::ranges::all_of(lines, [](const TurnLine &line) { return line.label.isEmpty(); }))
        return {};
    for (TurnLine &line : lines) {
        if (!line.label.isEmpty() && isCredit(line, document.text(), names))
            clearLabel(line);
    }
    clearBareLabels(lines);
    clearStrayLabels(lines);
    TurnReader reader(lines, names);
    for (const TurnLine &line : std::as_const(lines)) {
        if (!isStageDirection(line, document.text()))
            reader.read(line);
    }
    reader.finish(document.text());
    return reader.turns();
}

bool isAskedInBold(const Document &document)
{
    constexpr qsizetype several = 3;
    qsizetype questions = 0;
    for (qsizetype leaf = 0; leaf < document.leaves().size() && questions < several; ++leaf) {
        const TextRange words = document.leaf(leaf).range;
        const bool asks =
            !words.isEmpty() && QStringView(u"?？").contains(document.text()[words.end - 1]);
        const bool isBold =
            asks && std::ranges::any_of(document.spansOf(leaf), [words](const Span &span) {
                return span.kind == SpanKind::Strong && span.range == words;
            });
        questions += isBold ? 1 : 0;
    }
    return questions == several;
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
