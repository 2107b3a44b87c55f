// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/annotations/chosenmarks.h"

#include "app/annotations/annotationmodel.h"
#include "app/annotations/markgroups.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

AnchoredAnnotation markAt(qsizetype start, const QString &color = u"quote"_s,
                          const QStringList &tags = {})
{
    AnchoredAnnotation item;
    item.annotation.id = AnnotationId::create();
    item.annotation.target.color = color;
    item.annotation.target.selectors = {TextPositionSelector{start, start + 5}};
    item.annotation.setTags(tags);
    item.anchor = Anchor{{start, start + 5}, AnchorMethod::Position, 1};
    return item;
}

AnchoredAnnotation replyTo(const AnchoredAnnotation &parent)
{
    AnchoredAnnotation item;
    item.annotation.id = AnnotationId::create();
    item.annotation.motivation = Motivation::Replying;
    item.annotation.target.replyTo = parent.annotation.id;
    return item;
}

} // namespace

class TestChosenMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void oneByOne();
    void theCurrentMarkIsTakenAlong();
    void theCurrentMarkAlone();
    void upToAnother();
    void aStepBackLetsGo();
    void whatWasChosenBeforeStays();
    void onlyMarksCanBeChosen();
    void forgetsWhatVanishes();
    void anotherArticleBeginsAnew();
    void saysSoOnlyWhereItChanges();
    void groups();

private:
    AnnotationId id(int n) const { return m_items[n].annotation.id; }
    QList<AnnotationId> ids(std::initializer_list<int> rows) const
    {
        QList<AnnotationId> ids;
        for (const int row : rows)
            ids.append(id(row));
        return ids;
    }

    QList<AnchoredAnnotation> m_items;
    AnnotationModel m_model;
    ChosenMarks m_chosen;
};

void TestChosenMarks::init()
{
    m_items = {markAt(0), markAt(10, u"claim"_s, {u"policy/subsidy"_s}), markAt(20, u"claim"_s),
               markAt(30, u"todo"_s, {u"policy"_s}), markAt(40)};
    m_model.reset(m_items);
    m_chosen.setModel(nullptr);
    m_chosen.setModel(&m_model);
}

void TestChosenMarks::oneByOne()
{
    m_chosen.toggle(id(3));
    m_chosen.toggle(id(1));
    QCOMPARE(m_chosen.ids(), ids({1, 3}));
    m_chosen.toggle(id(3));
    QCOMPARE(m_chosen.ids(), ids({1}));
    m_chosen.toggle(id(1));
    QVERIFY(m_chosen.isEmpty());
}

void TestChosenMarks::theCurrentMarkIsTakenAlong()
{
    m_chosen.setCurrent(id(0));
    m_chosen.toggle(id(2));
    QCOMPARE(m_chosen.ids(), ids({0, 2}));
    m_chosen.setCurrent(id(4));
    m_chosen.toggle(id(1));
    QCOMPARE(m_chosen.ids(), ids({0, 1, 2}));
}

void TestChosenMarks::theCurrentMarkAlone()
{
    m_chosen.toggleCurrent();
    QVERIFY(m_chosen.isEmpty());
    m_chosen.setCurrent(id(2));
    m_chosen.toggleCurrent();
    QCOMPARE(m_chosen.ids(), ids({2}));
    m_chosen.setCurrent(id(4));
    m_chosen.toggleCurrent();
    QCOMPARE(m_chosen.ids(), ids({2, 4}));
    m_chosen.toggleCurrent();
    QCOMPARE(m_chosen.ids(), ids({2}));
}

void TestChosenMarks::upToAnother()
{
    m_chosen.setCurrent(id(1));
    m_chosen.extendTo(id(3));
    QCOMPARE(m_chosen.ids(), ids({1, 2, 3}));
    m_chosen.clear();
    m_chosen.setCurrent({});
    m_chosen.extendTo(id(3));
    QCOMPARE(m_chosen.ids(), ids({3}));
}

void TestChosenMarks::aStepBackLetsGo()
{
    m_chosen.setCurrent(id(2));
    m_chosen.extendTo(id(4));
    m_chosen.extendTo(id(3));
    QCOMPARE(m_chosen.ids(), ids({2, 3}));
    m_chosen.extendTo(id(1));
    QCOMPARE(m_chosen.ids(), ids({1, 2}));
}

void TestChosenMarks::whatWasChosenBeforeStays()
{
    m_chosen.choose(ids({0}));
    m_chosen.toggle(id(3));
    m_chosen.extendTo(id(4));
    QCOMPARE(m_chosen.ids(), ids({0, 3, 4}));
    m_chosen.extendTo(id(2));
    QCOMPARE(m_chosen.ids(), ids({0, 2, 3}));
}

void TestChosenMarks::onlyMarksCanBeChosen()
{
    AnchoredAnnotation reply = replyTo(m_items[1]);
    AnchoredAnnotation bookmark = markAt(15);
    bookmark.annotation.motivation = Motivation::Bookmarking;
    m_model.insertOrUpdate(reply);
    m_model.insertOrUpdate(bookmark);
    m_chosen.toggle(reply.annotation.id);
    m_chosen.toggle(bookmark.annotation.id);
    m_chosen.toggle(AnnotationId::create());
    QVERIFY(m_chosen.isEmpty());
    m_chosen.toggle(id(1));
    m_chosen.extendTo(id(2));
    QCOMPARE(m_chosen.ids(), ids({1, 2}));
}

void TestChosenMarks::forgetsWhatVanishes()
{
    m_chosen.choose(ids({0, 1, 2}));
    m_model.remove(id(1));
    QCOMPARE(m_chosen.ids(), ids({0, 2}));
    m_model.reset({m_items[2], m_items[3]});
    QCOMPARE(m_chosen.ids(), ids({2}));
    m_model.reset(m_items);
    m_chosen.extendTo(id(3));
    QCOMPARE(m_chosen.ids(), ids({2, 3}));
}

void TestChosenMarks::anotherArticleBeginsAnew()
{
    m_chosen.setCurrent(id(0));
    m_chosen.choose(ids({1}));
    AnnotationModel other;
    m_chosen.setModel(&other);
    QVERIFY(m_chosen.isEmpty());
    m_chosen.toggleCurrent();
    QVERIFY(m_chosen.isEmpty());
    m_chosen.setModel(nullptr);
    QVERIFY(m_chosen.ids().isEmpty());
}

void TestChosenMarks::saysSoOnlyWhereItChanges()
{
    const QSignalSpy changed(&m_chosen, &ChosenMarks::changed);
    m_chosen.clear();
    QCOMPARE(changed.size(), 0);
    m_chosen.choose(ids({0, 1}));
    m_chosen.choose(ids({1, 0}));
    QCOMPARE(changed.size(), 1);
    m_chosen.clear();
    QCOMPARE(changed.size(), 2);
}

void TestChosenMarks::groups()
{
    const QList<AnchoredAnnotation> &items = m_model.items();
    QCOMPARE(allMarks(items), ids({0, 1, 2, 3, 4}));
    QCOMPARE(marksIn(items, {10, 30}), ids({1, 2}));
    QCOMPARE(marksOfColor(items, u"claim"_s), ids({1, 2}));
    QCOMPARE(marksWithTags(items, {u"policy"_s}), ids({1, 3}));
    QCOMPARE(marksWithTags(items, {u"policy/subsidy"_s}), ids({1}));
    QCOMPARE(marksWithTags(items, {u"pol"_s}), QList<AnnotationId>());
}

QTEST_GUILESS_MAIN(TestChosenMarks)

#include "tst_chosenmarks.moc"
