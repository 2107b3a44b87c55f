// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/names/namekind.h"

#include <QByteArray>
#include <QList>
#include <QVarLengthArray>

#include <array>

namespace Sidegloss {

/// What a place of a text, a character or a word, is in a name.
enum class NameTag : quint8 {
    Outside,
    PersonBegins,
    PersonGoesOn,
    OrganisationBegins,
    OrganisationGoesOn,
};
inline constexpr size_t nameTags = 5;
constexpr bool mayFollow(size_t tag, size_t before)
{
    const bool goesOn = tag == static_cast<size_t>(NameTag::PersonGoesOn)
                        || tag == static_cast<size_t>(NameTag::OrganisationGoesOn);
    return !goesOn || before == tag || before == tag - 1;
}

/// One number for each tag.
using TagScores = std::array<float, nameTags>;

/// What is to be seen at a place: hashes of its features.
using PlaceFeatures = QVarLengthArray<quint32, 80>;

constexpr quint32 mixedHash(quint32 hash, quint32 value)
{
    hash ^= value + 0x9e3779b9U + (hash << 6U) + (hash >> 2U);
    hash *= 0x85ebca6bU;
    return hash ^ (hash >> 13U);
}

/// The hash of a feature of some \a kind with what it says.
template<typename... Values>
constexpr quint32 featureHash(quint32 kind, Values... values)
{
    quint32 hash = mixedHash(0x1234567U, kind);
    ((hash = mixedHash(hash, static_cast<quint32>(values))), ...);
    return hash;
}

/// The features of a place, one kind after the other.
class FeatureList
{
public:
    /// \a first: the kind before that of the first feature.
    explicit FeatureList(quint32 first)
        : m_kind(first)
    {}

    template<typename... Values>
    void add(Values... values)
    {
        m_features.append(featureHash(++m_kind, values...));
    }
    const PlaceFeatures &features() const { return m_features; }

private:
    PlaceFeatures m_features;
    quint32 m_kind;
};

/// A place of a text with those beside it.
template<typename Place>
struct Around
{
    const Place &before3;
    const Place &before2;
    const Place &before;
    const Place &here;
    const Place &next;
    const Place &next2;
    const Place &next3;
};

/// Consecutive places that make a name.
struct TaggedName
{
    qsizetype first = 0;
    qsizetype last = 0; ///< Included.
    NameKind kind = NameKind::Unknown;
    double probability = 0; ///< That of its least sure place.
};

/// Finds names by what stands in and around them, with learned weights: a linear-chain conditional
/// random field (Lafferty, McCallum and Pereira, "Conditional Random Fields", 2001).
class NameTagger
{
public:
    /// A feature that was learned, with its weights for all tags but Outside, which has none.
    struct Row
    {
        quint32 feature = 0;
        std::array<qint8, nameTags - 1> weights{};
    };
    static constexpr float weightSteps = 16; ///< Of a row's weight make 1.

    struct Table
    {
        TagScores start{};
        std::array<TagScores, nameTags> transitions{}; ///< By tag, then by the next one.
        QList<Row> rows;
    };

    explicit NameTagger(const Table &table);

    /// The names among \a places, in order. Places has size(), featuresAt() and mayBeNamed(): false
    /// where no name can stand.
    template<typename Places>
    QList<TaggedName> names(const Places &places) const
    {
        constexpr float never = -20;
        QList<TagScores> scores(places.size(), {0, never, never, never, never});
        bool isAny = false;
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (!places.mayBeNamed(i))
                continue;
            scores[i] = scoresOf(places.featuresAt(i));
            isAny = true;
        }
        return isAny ? namesBy(scores) : QList<TaggedName>();
    }

private:
    TagScores scoresOf(const PlaceFeatures &features) const;
    QList<TagScores> probabilities(QList<TagScores> scores) const;
    QList<TaggedName> namesBy(const QList<TagScores> &scores) const;

    TagScores m_start{};
    std::array<TagScores, nameTags> m_transitions{}; ///< As factors.
    QList<Row> m_rows;                               ///< A hash table with open addresses; 0: free.
};

/// For texts in Chinese characters, place by character, and in Latin letters, by word.
struct NameTaggers
{
    NameTagger han;
    NameTagger latin;
};

/// Those that tests/benchmarks/train_names has learned from the labelled articles.
const NameTaggers &learnedNameTaggers();

/// As a file of resources/names has it; the rows in order.
QByteArray packedNameTable(NameTagger::Table table);
/// Empty where \a packed isn't one.
NameTagger::Table unpackedNameTable(const QByteArray &packed);

} // namespace Sidegloss
