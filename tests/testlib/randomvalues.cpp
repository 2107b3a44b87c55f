// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/randomvalues.h"

#include <QDebug>
#include <QJsonArray>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr std::array pieces = {
    u"price",      u"大型语言模型", u"“终极武器”", u"straße",
    u"e\u0301",    u"👩‍🔬",  u"\"quoted\"", u"back\\slash",
    u"two\nlines", u"<b>&amp;",     u"\t",         u"'; DROP TABLE annotation; --",
    u"%_",         u"\u202Ertl",
};

quint32 chosenSeed()
{
    bool given = false;
    const uint seed = qEnvironmentVariable("SIDEGLOSS_SEED").toUInt(&given);
    const quint32 chosen = given ? seed : QRandomGenerator::global()->generate();
    qInfo() << "SIDEGLOSS_SEED" << chosen;
    return chosen;
}

} // namespace

RandomValues::RandomValues()
    : RandomValues(chosenSeed())
{}

RandomValues::RandomValues(quint32 seed)
    : m_generator(seed)
{}

QString RandomValues::text()
{
    QString text;
    for (int i = below(4); i > 0; --i)
        text +=
            QStringView(pieces[static_cast<size_t>(below(int(pieces.size())))]).toString() + u' ';
    return text;
}

QString RandomValues::word()
{
    return QChar(u'a' + below(26)) + QString::number(below(1000000)) + u'亮';
}

QStringList RandomValues::words()
{
    QStringList words;
    for (int i = below(4); i > 0; --i)
        words.append(word());
    words.removeDuplicates();
    return words;
}

QDateTime RandomValues::instant()
{
    return QDateTime::fromMSecsSinceEpoch(m_generator.bounded(Q_INT64_C(4102444800000)),
                                          QTimeZone::UTC);
}

QDate RandomValues::date()
{
    return QDate(2000, 1, 1).addDays(below(20000));
}

QJsonObject RandomValues::members()
{
    QJsonObject members;
    for (int i = below(3); i > 0; --i)
        members.insert(u"x:"_s + word(),
                       QJsonArray{text(), below(10), QJsonObject{{word(), true}}});
    return members;
}

Body RandomValues::body()
{
    switch (below(5)) {
    case 0:
        return CommentBody{text(), members()};
    case 1:
        return TagBody{word() + u'/' + word(), members()};
    case 2:
        return ClaimBody{ClaimId::create(), members()};
    case 3:
        return QuotationBody{words().value(0), maybe(text()), members()};
    default:
        return ForeignBody{{{u"type"_s, u"Image"_s}, {u"id"_s, text()}}};
    }
}

Selector RandomValues::selector()
{
    switch (below(3)) {
    case 0:
        return TextQuoteSelector{text(), text(), text(), members()};
    case 1: {
        const int start = below(1000);
        return TextPositionSelector{start, start + below(1000), members()};
    }
    default:
        return ForeignSelector{{{u"type"_s, u"FragmentSelector"_s}, {u"value"_s, text()}}};
    }
}

Annotation RandomValues::annotation(DocumentId document, RevisionId revision)
{
    Annotation annotation;
    annotation.id = AnnotationId::create();
    annotation.motivation = static_cast<Motivation>(below(5));
    annotation.creator = text();
    annotation.created = instant();
    annotation.modified = instant();
    annotation.unknown = members();
    for (int i = below(4); i > 0; --i)
        annotation.bodies.append(body());
    annotation.target.document = document;
    annotation.target.revision = revision;
    if (annotation.motivation == Motivation::Replying) {
        annotation.target.replyTo = AnnotationId::create();
        return annotation;
    }
    annotation.target.color = word();
    annotation.target.unknown = members();
    for (int i = below(3); i > 0; --i)
        annotation.target.selectors.append(selector());
    return annotation;
}

Evidence RandomValues::evidence()
{
    return {static_cast<Stance>(below(3)),
            maybe(AnnotationId::create()),
            text(),
            text(),
            text(),
            maybe(date())};
}

Claim RandomValues::claim()
{
    Claim claim;
    claim.id = ClaimId::create();
    claim.statement = word() + text();
    claim.kind = maybe(static_cast<ClaimKind>(below(6)));
    claim.verdict = static_cast<Verdict>(below(7));
    claim.state = static_cast<ClaimState>(below(5));
    claim.saidOn = maybe(date());
    claim.reviewOn = maybe(date());
    claim.reasoning = text();
    claim.tags = words();
    for (int i = below(3); i > 0; --i)
        claim.evidence.append(evidence());
    claim.creator = text();
    claim.created = instant();
    claim.modified = instant();
    return claim;
}

Person RandomValues::person()
{
    return {PersonId::create(), word() + text(), words(), text(), text(), text()};
}

Tag RandomValues::tag()
{
    return {TagId::create(), word() + u'/' + word(), u"#a0b1c2"_s, text()};
}

} // namespace Sidegloss
