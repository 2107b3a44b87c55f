// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/annotation/annotation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestAnnotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noteIsTheCommentingBody();
    void motivationFollowsTheNote_data();
    void motivationFollowsTheNote();
    void tagsAreNormalizedAndUnique();
    void tagsKeepWhatOthersWroteInThem();
    void claimIsSetReplacedAndRemoved();
    void isACorrectionByMotivationAndBody();
    void foreignBodiesStay();
    void targetFindsItsSelectors();
};

void TestAnnotation::noteIsTheCommentingBody()
{
    Annotation annotation;
    QCOMPARE(annotation.note(), QString());
    annotation.setNote(u"compare *2024*"_s);
    QCOMPARE(annotation.note(), u"compare *2024*"_s);
    annotation.setNote(u"compare 2023"_s);
    QCOMPARE(annotation.bodies, (QList<Body>{CommentBody{u"compare 2023"_s}}));
    annotation.setNote({});
    QVERIFY(annotation.bodies.isEmpty());
}

void TestAnnotation::motivationFollowsTheNote_data()
{
    QTest::addColumn<Motivation>("before");
    QTest::addColumn<QString>("note");
    QTest::addColumn<Motivation>("after");
    QTest::newRow("highlight gains a note")
        << Motivation::Highlighting << u"n"_s << Motivation::Commenting;
    QTest::newRow("note emptied") << Motivation::Commenting << QString()
                                  << Motivation::Highlighting;
    QTest::newRow("reply stays a reply") << Motivation::Replying << u"n"_s << Motivation::Replying;
    QTest::newRow("bookmark stays")
        << Motivation::Bookmarking << QString() << Motivation::Bookmarking;
}

void TestAnnotation::motivationFollowsTheNote()
{
    QFETCH(Motivation, before);
    QFETCH(QString, note);
    QFETCH(Motivation, after);
    Annotation annotation;
    annotation.motivation = before;
    annotation.setNote(note);
    QCOMPARE(annotation.motivation, after);
}

void TestAnnotation::tagsAreNormalizedAndUnique()
{
    Annotation annotation;
    annotation.setTags({u" policy / subsidy"_s, u""_s, u"price"_s, u"policy/subsidy"_s});
    QCOMPARE(annotation.tags(), (QStringList{u"policy/subsidy"_s, u"price"_s}));
    annotation.setTags({u"price"_s});
    QCOMPARE(annotation.tags(), QStringList{u"price"_s});
}

void TestAnnotation::tagsKeepWhatOthersWroteInThem()
{
    const TagBody foreign{u"price"_s, {{u"x:by"_s, u"someone"_s}}};
    Annotation annotation;
    annotation.bodies = {foreign};
    annotation.setTags({u"new"_s, u"price"_s});
    QCOMPARE(annotation.bodies, (QList<Body>{TagBody{u"new"_s}, foreign}));
}

void TestAnnotation::claimIsSetReplacedAndRemoved()
{
    Annotation annotation;
    QCOMPARE(annotation.claim(), std::nullopt);
    annotation.setClaim(ClaimId::create());
    const ClaimId claim = ClaimId::create();
    annotation.setClaim(claim);
    QCOMPARE(annotation.claim(), claim);
    QCOMPARE(annotation.bodies.size(), 1);
    annotation.setClaim(std::nullopt);
    QVERIFY(annotation.bodies.isEmpty());
}

void TestAnnotation::isACorrectionByMotivationAndBody()
{
    Annotation annotation;
    annotation.bodies = {QuotationBody{u"scare"_s, {}}};
    QCOMPARE(annotation.correction(), std::nullopt);
    annotation.bodies.clear();
    annotation.motivation = Motivation::Classifying;
    QCOMPARE(annotation.correction(), std::nullopt);

    const QuotationBody says{{}, u"Ada"_s};
    annotation.setTags({u"t"_s});
    annotation.setCorrection(QuotationBody{u"none"_s, {}});
    QVERIFY(annotation.correction()->isNone());
    annotation.setCorrection(says);
    QCOMPARE(annotation.correction(), says);
    QCOMPARE(annotation.motivation, Motivation::Classifying);
    QCOMPARE(annotation.bodies, (QList<Body>{TagBody{u"t"_s}, says}));
    annotation.setNote(u"n"_s);
    QCOMPARE(annotation.motivation, Motivation::Classifying);
}

void TestAnnotation::foreignBodiesStay()
{
    const ForeignBody image{{{u"type"_s, u"Image"_s}}};
    Annotation annotation;
    annotation.bodies = {image};
    annotation.setNote(u"n"_s);
    annotation.setTags({u"t"_s});
    annotation.setNote({});
    annotation.setTags({});
    QCOMPARE(annotation.bodies, QList<Body>{image});
}

void TestAnnotation::targetFindsItsSelectors()
{
    Target target;
    QCOMPARE(target.quote(), std::nullopt);
    QCOMPARE(target.position(), std::nullopt);
    const TextPositionSelector position{3, 9};
    const TextQuoteSelector quote{u"e"_s, u"p"_s, u"s"_s};
    target.selectors = {ForeignSelector{}, position, quote, TextPositionSelector{1, 2}};
    QCOMPARE(target.quote(), quote);
    QCOMPARE(target.position(), position);
}

QTEST_APPLESS_MAIN(TestAnnotation)

#include "tst_annotation.moc"
