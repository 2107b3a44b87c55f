// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/margin/cardlist.h"

#include "app/annotations/annotationmodel.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

AnchoredAnnotation passage(qsizetype start, const QString &note)
{
    AnchoredAnnotation item;
    item.annotation.id = AnnotationId::create();
    item.annotation.target.selectors = {TextQuoteSelector{u"words"_s, {}, {}}};
    item.annotation.setNote(note);
    item.anchor = Anchor{{start, start + 5}};
    return item;
}

AnchoredAnnotation orphan(const QString &note)
{
    AnchoredAnnotation item = passage(0, note);
    item.anchor.reset();
    return item;
}

AnchoredAnnotation replyTo(const AnchoredAnnotation &parent)
{
    AnchoredAnnotation item;
    item.annotation.id = AnnotationId::create();
    item.annotation.motivation = Motivation::Replying;
    item.annotation.target.replyTo = parent.annotation.id;
    item.annotation.setNote(u"answer"_s);
    return item;
}

CardList listOf(const QList<AnchoredAnnotation> &items, std::optional<AnnotationId> asked = {})
{
    AnnotationModel model;
    model.reset(items);
    return CardList(model, asked);
}

} // namespace

class TestCardList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups();
    void foldsRepliesIn();
    void leavesOutWhatSaysNothing();
    void leavesOutCorrectionsWithoutANote();
    void leavesOutBookmarksThatHaveTheirPlace();
    void keepsOne();
};

void TestCardList::groups()
{
    AnchoredAnnotation article = passage(0, u"all"_s);
    article.annotation.target.selectors.clear();
    article.anchor.reset();
    const AnchoredAnnotation lost = orphan(u"lost"_s);
    const AnchoredAnnotation first = passage(10, u"one"_s);
    const AnchoredAnnotation second = passage(20, u"two"_s);

    const CardList cards = listOf({article, first, second, lost});
    QCOMPARE(cards.walk(), (QList{article.annotation.id, first.annotation.id, second.annotation.id,
                                  lost.annotation.id}));
    QCOMPARE(cards.entries()[0].group, CardGroup::Article);
    QCOMPARE(cards.entries()[2].group, CardGroup::Passage);
    QCOMPARE(cards.entries()[2].position, 20);
    QCOMPARE(cards.entries()[3].group, CardGroup::Orphan);
    QCOMPARE(cards.firstPassage(), 1);
    QCOMPARE(cards.endOfPassages(), 3);
}

void TestCardList::foldsRepliesIn()
{
    const AnchoredAnnotation note = passage(10, u"one"_s);
    const AnchoredAnnotation answer = replyTo(note);
    const AnchoredAnnotation answered = replyTo(answer);
    const CardList cards = listOf({note, answer, answered});
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.entries()[0].replies, (QList{answer.annotation.id, answered.annotation.id}));
    QCOMPARE(cards.indexOf(answered.annotation.id), 0);
    QCOMPARE(cards.indexOf(AnnotationId::create()), std::nullopt);
}

void TestCardList::leavesOutWhatSaysNothing()
{
    const AnchoredAnnotation bare = passage(10, {});
    AnchoredAnnotation tagged = passage(20, {});
    tagged.annotation.setTags({u"policy"_s});
    const AnchoredAnnotation lost = orphan({});

    const QList items{bare, tagged, lost};
    QCOMPARE(listOf(items).walk(), (QList{tagged.annotation.id, lost.annotation.id}));
    QCOMPARE(listOf(items, bare.annotation.id).walk(),
             (QList{bare.annotation.id, tagged.annotation.id, lost.annotation.id}));
}

void TestCardList::leavesOutCorrectionsWithoutANote()
{
    AnchoredAnnotation correction = passage(30, {});
    correction.annotation.setCorrection({u"none"_s, {}});
    AnchoredAnnotation lost = orphan({});
    lost.annotation.setCorrection({u"none"_s, {}});
    AnchoredAnnotation explained = passage(40, u"it is a headline"_s);
    explained.annotation.setCorrection({u"none"_s, {}});
    AnchoredAnnotation foreign = passage(50, u"of another's making"_s);
    foreign.annotation.motivation = Motivation::Classifying;

    const QList items{correction, lost, explained, foreign};
    QCOMPARE(listOf(items, correction.annotation.id).walk(),
             (QList{explained.annotation.id, foreign.annotation.id}));
}

void TestCardList::leavesOutBookmarksThatHaveTheirPlace()
{
    const auto bookmark = [](AnchoredAnnotation item) {
        item.annotation.motivation = Motivation::Bookmarking;
        return item;
    };
    const AnchoredAnnotation silent = bookmark(passage(10, {}));
    const AnchoredAnnotation noted = bookmark(passage(20, u"here"_s));
    const AnchoredAnnotation lost = bookmark(orphan({}));
    const QList all{silent, noted, lost};
    QCOMPARE(listOf(all).walk(), (QList{noted.annotation.id, lost.annotation.id}));
    QCOMPARE(listOf(all, silent.annotation.id).walk().size(), 3);
}

void TestCardList::keepsOne()
{
    const AnchoredAnnotation first = passage(10, u"one"_s);
    const AnchoredAnnotation second = passage(20, u"two"_s);
    CardList cards = listOf({first, second});
    cards.keepOnly(second.annotation.id);
    QCOMPARE(cards.walk(), QList{second.annotation.id});
    QCOMPARE(cards.endOfPassages(), 1);
}

QTEST_GUILESS_MAIN(TestCardList)
#include "tst_cardlist.moc"
