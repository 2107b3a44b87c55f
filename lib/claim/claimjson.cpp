// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/claim/claimjson.h"

#include "lib/base/instant.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// Reads one object; remembers the first member whose value can't be understood.
class Reader
{
public:
    explicit Reader(const QJsonObject &json)
        : m_json(json)
    {}

    QString text(QLatin1StringView member) const { return m_json[member].toString(); }
    QDateTime instant(QLatin1StringView member) const { return instantFromText(text(member)); }

    QStringList texts(QLatin1StringView member) const
    {
        QStringList all;
        for (const QJsonValue &value : m_json[member].toArray())
            all.append(value.toString());
        return all;
    }

    /// What \a fromText makes of the member; nothing where there is no such member.
    template<typename Function>
    auto maybe(QLatin1StringView member, Function fromText) -> decltype(fromText(QString()))
    {
        if (m_json[member].isUndefined() || m_json[member].isNull())
            return std::nullopt;
        const auto value = fromText(text(member));
        if (!value && m_bad.isEmpty())
            m_bad = member;
        return value;
    }

    std::optional<QDate> date(QLatin1StringView member)
    {
        return maybe(member, [](const QString &form) -> std::optional<QDate> {
            const QDate date = QDate::fromString(form, Qt::ISODate);
            return date.isValid() ? std::optional(date) : std::nullopt;
        });
    }

    QString bad() const { return m_bad; }

private:
    const QJsonObject m_json;
    QString m_bad;
};

template<typename Value>
void writeWord(QJsonObject &json, QLatin1StringView member, const std::optional<Value> &value)
{
    if (value)
        json[member] = wordFor(*value);
}

void writeDate(QJsonObject &json, QLatin1StringView member, const std::optional<QDate> &date)
{
    if (date)
        json[member] = date->toString(Qt::ISODate);
}

void writeText(QJsonObject &json, QLatin1StringView member, const QString &text)
{
    if (!text.isEmpty())
        json[member] = text;
}

QJsonObject toJson(const Evidence &evidence)
{
    QJsonObject json{{"stance"_L1, wordFor(evidence.stance)}};
    if (evidence.annotation)
        json["annotation"_L1] = evidence.annotation->toUrn();
    writeText(json, "url"_L1, evidence.url);
    writeText(json, "quote"_L1, evidence.quote);
    writeText(json, "note"_L1, evidence.note);
    writeDate(json, "retrievedOn"_L1, evidence.retrievedOn);
    return json;
}

Result<Evidence> evidenceFromJson(const QJsonObject &json)
{
    Reader reader(json);
    Evidence evidence;
    evidence.stance = reader.maybe("stance"_L1, stanceFromWord).value_or(Stance::Context);
    evidence.annotation = reader.maybe("annotation"_L1, AnnotationId::fromText);
    evidence.url = reader.text("url"_L1);
    evidence.quote = reader.text("quote"_L1);
    evidence.note = reader.text("note"_L1);
    evidence.retrievedOn = reader.date("retrievedOn"_L1);
    if (!reader.bad().isEmpty())
        return failure(ErrorKind::Malformed, reader.bad(), u"in a claim's evidence"_s);
    return evidence;
}

void writeParts(QJsonObject &json, const Claim &claim)
{
    if (!claim.tags.isEmpty())
        json["tags"_L1] = QJsonArray::fromStringList(claim.tags);
    QJsonArray evidence;
    for (const Evidence &piece : claim.evidence)
        evidence.append(toJson(piece));
    if (!evidence.isEmpty())
        json["evidence"_L1] = evidence;
}

Result<QList<Evidence>> readEvidence(const QJsonArray &array)
{
    QList<Evidence> all;
    for (const QJsonValue &value : array) {
        const Result<Evidence> evidence = evidenceFromJson(value.toObject());
        if (!evidence)
            return std::unexpected(evidence.error());
        all.append(*evidence);
    }
    return all;
}

} // namespace

QJsonObject toJson(const Claim &claim)
{
    QJsonObject json{{"id"_L1, claim.id.toUrn()},
                     {"statement"_L1, claim.statement},
                     {"verdict"_L1, wordFor(claim.verdict)},
                     {"state"_L1, wordFor(claim.state)}};
    if (claim.speaker)
        json["speaker"_L1] = claim.speaker->toUrn();
    writeWord(json, "kind"_L1, claim.kind);
    writeDate(json, "saidOn"_L1, claim.saidOn);
    writeDate(json, "reviewOn"_L1, claim.reviewOn);
    writeText(json, "reasoning"_L1, claim.reasoning);
    writeText(json, "creator"_L1, claim.creator);
    writeText(json, "created"_L1, instantToText(claim.created));
    writeText(json, "modified"_L1, instantToText(claim.modified));
    writeParts(json, claim);
    return json;
}

Result<Claim> claimFromJson(const QJsonObject &json)
{
    Reader reader(json);
    Claim claim;
    claim.id = reader.maybe("id"_L1, ClaimId::fromText).value_or(ClaimId());
    claim.statement = reader.text("statement"_L1);
    claim.speaker = reader.maybe("speaker"_L1, PersonId::fromText);
    claim.kind = reader.maybe("kind"_L1, claimKindFromWord);
    claim.verdict = reader.maybe("verdict"_L1, verdictFromWord).value_or(Verdict::Unchecked);
    claim.state = reader.maybe("state"_L1, claimStateFromWord).value_or(ClaimState::Open);
    claim.saidOn = reader.date("saidOn"_L1);
    claim.reviewOn = reader.date("reviewOn"_L1);
    claim.reasoning = reader.text("reasoning"_L1);
    claim.tags = reader.texts("tags"_L1);
    claim.creator = reader.text("creator"_L1);
    claim.created = reader.instant("created"_L1);
    claim.modified = reader.instant("modified"_L1);
    const Result<QList<Evidence>> evidence = readEvidence(json["evidence"_L1].toArray());
    if (!evidence)
        return std::unexpected(evidence.error());
    claim.evidence = *evidence;
    if (claim.id.isNull() || !reader.bad().isEmpty())
        return failure(ErrorKind::Malformed, reader.text("id"_L1), reader.bad());
    return claim;
}

QJsonObject toJson(const Person &person)
{
    QJsonObject json{{"id"_L1, person.id.toUrn()}, {"name"_L1, person.name}};
    if (!person.aliases.isEmpty())
        json["aliases"_L1] = QJsonArray::fromStringList(person.aliases);
    writeText(json, "role"_L1, person.role);
    writeText(json, "organisation"_L1, person.organisation);
    writeText(json, "link"_L1, person.link);
    return json;
}

Result<Person> personFromJson(const QJsonObject &json)
{
    const Reader reader(json);
    const auto id = PersonId::fromText(reader.text("id"_L1));
    if (!id)
        return failure(ErrorKind::Malformed, reader.text("id"_L1), u"no person with a urn:uuid"_s);
    return Person{*id,
                  reader.text("name"_L1),
                  reader.texts("aliases"_L1),
                  reader.text("role"_L1),
                  reader.text("organisation"_L1),
                  reader.text("link"_L1)};
}

} // namespace Sidegloss
