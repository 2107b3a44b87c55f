// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/attribution/speaker.h"
#include "lib/quotation/marks/quotationmarks.h"
#include "lib/quotation/quotefinder.h"
#include "lib/quotation/turns/keylists.h"
#include "lib/quotation/turns/turns.h"

#include <QList>
#include <QString>

#include <optional>

namespace Sidegloss {

// How sure a speaker is who isn't said to speak.
inline constexpr double guessedInterviewee = 0.5;
inline constexpr double labelled = 0.95;
inline constexpr double labelledAnswer = 0.6;

/// The quotations of a leaf, or of a stretch of a long one, and who speaks them.
struct ReadLeaf
{
    qsizetype block = 0;
    TextRange range;
    QList<Quotation> quotations;
    LeafSpeakers speakers;
    bool isKey = false; ///< In a list of key quotes.
};

/// The way of one article through all rooms: its leaves are read first, then each quotation gets
/// its kind and speaker, in reading order.
class QuoteFinder
{
public:
    /// What is passed is borrowed.
    QuoteFinder(const Document &document, const QuoteModels &models,
                QList<SpeakerDecision> *decisions, const Progress &progress);

    QList<Quote> find();

private:
    QList<TextRange> readRanges() const;
    void readLeaves();
    void readLeaf(qsizetype index);
    void addMarked(const ReadLeaf &leaf);
    ChosenSpeaker choose(const ReadLeaf &leaf, qsizetype index, bool isFew,
                         const std::optional<QString> &outer);
    std::optional<QString> speakerOf(const Quotation &quotation, const Attribution &attribution,
                                     const std::optional<QString> &outer);
    void attributeBack(const ReadLeaf &leaf);
    bool isLooseInHeading(const ReadLeaf &leaf,
                          const std::optional<Attribution> &attribution) const;
    std::optional<QString> speakerOfKeys(const ReadLeaf &leaf);
    void addKeyItem(const ReadLeaf &leaf);
    void addBlockQuotes();
    void addTurns();
    const Turn *turnAt(qsizetype position) const;
    std::optional<QString> turnSpeaker(qsizetype position) const;
    void add(TextRange range, QuoteKind kind, std::optional<QString> speaker, double confidence);
    void addAttributed(TextRange range, QuoteKind kind,
                       const std::optional<Attribution> &attribution);
    std::optional<Attribution> announcementBefore(TextRange range) const;
    QList<ReadLeaf>::const_iterator leafFrom(qsizetype position) const;

    const Document &m_document;
    const Progress &m_progress;
    const QString &m_text;
    Names m_names;
    SpeakerFinder m_speakers;
    SpeakerChoice m_choice;
    QList<ReadLeaf> m_leaves;
    KeyLists m_keyLists;
    bool m_knowsNames;
    QList<Turn> m_turns;
    std::optional<QString> m_interviewee;
    std::optional<QString> m_foremost; ///< Who speaks much more than anybody else.
    QList<Quote> m_quotes;
};

} // namespace Sidegloss
