// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/annotations/annotationmodel.h"

#include "app/annotations/annotationorder.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

AnchoredAnnotation named(const QString &name)
{
    AnchoredAnnotation item;
    item.annotation.id = AnnotationId::create();
    item.annotation.setNote(name);
    return item;
}

AnchoredAnnotation at(const QString &name, qsizetype start, qsizetype end)
{
    AnchoredAnnotation item = named(name);
    item.annotation.target.selectors = {TextQuoteSelector{u"exact words"_s, {}, {}},
                                        TextPositionSelector{start, end}};
    item.anchor = Anchor{{start, end}, AnchorMethod::Position, 1};
    return item;
}

AnchoredAnnotation orphan(const QString &name)
{
    AnchoredAnnotation item = at(name, 0, 1);
    item.anchor.reset();
    return item;
}

AnchoredAnnotation replyTo(const AnchoredAnnotation &parent, const QString &name)
{
    AnchoredAnnotation item = named(name);
    item.annotation.motivation = Motivation::Replying;
    item.annotation.target.replyTo = parent.annotation.id;
    return item;
}

QString namesIn(const QList<AnchoredAnnotation> &items)
{
    QStringList names;
    for (const AnchoredAnnotation &item : items)
        names.append(item.annotation.note());
    return names.join(u' ');
}

} // namespace

class TestAnnotationModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void standsInReadingOrder();
    void insertsWhereItBelongs();
    void aThreadMovesWithItsParent();
    void changesInPlaceWithoutMoving();
    void repliesFollowAParentThatComesLater();
    void repliesOutliveTheirParent();
    void removesOneRow();
    void tellsWhatAViewShows();
    void countsOrphans();
    void stepsFromOneToTheNext_data();
    void stepsFromOneToTheNext();
    void anyOrderOfChangesGivesTheSameList();

private:
    std::unique_ptr<AnnotationModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestAnnotationModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<AnnotationModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestAnnotationModel::standsInReadingOrder()
{
    const AnchoredAnnotation article = named(u"article"_s);
    const AnchoredAnnotation longer = at(u"long"_s, 5, 20);
    const AnchoredAnnotation shorter = at(u"short"_s, 5, 9);
    const AnchoredAnnotation later = at(u"later"_s, 30, 31);
    const AnchoredAnnotation lost = orphan(u"lost"_s);
    const AnchoredAnnotation first = replyTo(shorter, u"first"_s);
    const AnchoredAnnotation deeper = replyTo(first, u"deeper"_s);
    const AnchoredAnnotation second = replyTo(shorter, u"second"_s);
    m_model->reset({second, deeper, lost, later, shorter, first, longer, article});
    QCOMPARE(namesIn(m_model->items()), u"article long short first deeper second later lost"_s);
}

void TestAnnotationModel::insertsWhereItBelongs()
{
    m_model->reset({at(u"a"_s, 0, 1), at(u"c"_s, 20, 21)});
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->insertOrUpdate(at(u"b"_s, 10, 11));
    QCOMPARE(namesIn(m_model->items()), u"a b c"_s);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 1);
    QCOMPARE(inserted.first().at(2).toInt(), 1);
}

void TestAnnotationModel::aThreadMovesWithItsParent()
{
    AnchoredAnnotation parent = at(u"parent"_s, 0, 1);
    m_model->reset({parent, replyTo(parent, u"reply"_s), at(u"b"_s, 10, 11), at(u"c"_s, 20, 21)});
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    parent.anchor->range = {15, 16};
    m_model->insertOrUpdate(parent);
    QCOMPARE(namesIn(m_model->items()), u"b parent reply c"_s);
    parent.anchor->range = {5, 6};
    m_model->insertOrUpdate(parent);
    QCOMPARE(namesIn(m_model->items()), u"parent reply b c"_s);
    QCOMPARE(moved.size(), 2);
}

void TestAnnotationModel::changesInPlaceWithoutMoving()
{
    AnchoredAnnotation item = at(u"b"_s, 10, 11);
    m_model->reset({at(u"a"_s, 0, 1), item});
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    item.annotation.setNote(u"B"_s);
    m_model->insertOrUpdate(item);
    QCOMPARE(namesIn(m_model->items()), u"a B"_s);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
}

void TestAnnotationModel::repliesFollowAParentThatComesLater()
{
    const AnchoredAnnotation parent = at(u"parent"_s, 0, 1);
    m_model->reset({replyTo(parent, u"reply"_s), at(u"b"_s, 10, 11)});
    QCOMPARE(namesIn(m_model->items()), u"b reply"_s);
    m_model->insertOrUpdate(parent);
    QCOMPARE(namesIn(m_model->items()), u"parent reply b"_s);
}

void TestAnnotationModel::repliesOutliveTheirParent()
{
    const AnchoredAnnotation parent = at(u"parent"_s, 0, 1);
    const AnchoredAnnotation reply = replyTo(parent, u"reply"_s);
    m_model->reset({parent, reply, replyTo(reply, u"deeper"_s), at(u"b"_s, 10, 11)});
    m_model->remove(parent.annotation.id);
    QCOMPARE(namesIn(m_model->items()), u"b reply deeper"_s);
}

void TestAnnotationModel::removesOneRow()
{
    const AnchoredAnnotation item = at(u"b"_s, 10, 11);
    m_model->reset({at(u"a"_s, 0, 1), item});
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->remove(item.annotation.id);
    m_model->remove(item.annotation.id);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(namesIn(m_model->items()), u"a"_s);
    QCOMPARE(m_model->find(item.annotation.id), nullptr);
}

void TestAnnotationModel::tellsWhatAViewShows()
{
    AnchoredAnnotation item = at(u"a note"_s, 3, 9);
    item.annotation.setTags({u"price"_s});
    item.annotation.target.color = u"claim"_s;
    m_model->reset({item, orphan({})});
    const QModelIndex first = m_model->index(0);
    QCOMPARE(first.data(AnnotationModel::IdRole).toString(), item.annotation.id.toUrn());
    QCOMPARE(first.data(AnnotationModel::NoteRole).toString(), u"a note"_s);
    QCOMPARE(first.data().toString(), u"a note"_s);
    QCOMPARE(first.data(AnnotationModel::ColorRole).toString(), u"claim"_s);
    QCOMPARE(first.data(AnnotationModel::TagsRole).toStringList(), QStringList{u"price"_s});
    QCOMPARE(first.data(AnnotationModel::ExactRole).toString(), u"exact words"_s);
    QCOMPARE(first.data(AnnotationModel::OrphanRole).toBool(), false);
    QCOMPARE(m_model->index(1).data().toString(), u"exact words"_s);
    QCOMPARE(m_model->index(1).data(AnnotationModel::OrphanRole).toBool(), true);
    QCOMPARE(m_model->roleNames().value(AnnotationModel::ExactRole), "exact"_ba);
    QCOMPARE(m_model->find(item.annotation.id)->annotation, item.annotation);
    QCOMPARE(m_model->rowOf(item.annotation.id), 0);
}

void TestAnnotationModel::countsOrphans()
{
    const AnchoredAnnotation parent = at(u"parent"_s, 0, 1);
    m_model->reset({named(u"article"_s), orphan(u"x"_s), parent, replyTo(parent, u"r"_s)});
    QCOMPARE(m_model->orphanCount(), 1);
}

void TestAnnotationModel::stepsFromOneToTheNext_data()
{
    QTest::addColumn<Sought>("sought");
    QTest::addColumn<int>("current");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("next");
    QTest::addColumn<int>("previous");

    // The rows are: a mark, a correction, a note, a bookmark, a claim, an orphaned note.
    QTest::newRow("from a mark") << Sought::Marks << 0 << 0 << 2 << 0;
    QTest::newRow("from the last mark") << Sought::Marks << 4 << 0 << 4 << 2;
    QTest::newRow("from what is seen") << Sought::Marks << -1 << 6 << 4 << 2;
    QTest::newRow("a mark at the first line seen") << Sought::Marks << -1 << 4 << 2 << 0;
    QTest::newRow("beyond all marks") << Sought::Marks << -1 << 100 << 4 << 4;
    QTest::newRow("notes only") << Sought::Notes << 0 << 0 << 2 << 2;
    QTest::newRow("claims only") << Sought::Claims << 0 << 0 << 4 << 4;
    QTest::newRow("bookmarks only") << Sought::Bookmarks << 4 << 0 << 3 << 3;
    QTest::newRow("marks, from a bookmark") << Sought::Marks << 3 << 0 << 4 << 2;
}

void TestAnnotationModel::stepsFromOneToTheNext()
{
    QFETCH(Sought, sought);
    QFETCH(int, current);
    QFETCH(int, position);
    AnchoredAnnotation correction = at({}, 2, 3);
    correction.annotation.setCorrection({u"none"_s, {}});
    AnchoredAnnotation bookmark = at({}, 5, 6);
    bookmark.annotation.motivation = Motivation::Bookmarking;
    AnchoredAnnotation claim = at({}, 7, 8);
    claim.annotation.setClaim(ClaimId::create());
    const QList rows{at({}, 1, 2), correction, at(u"note"_s, 4, 5),
                     bookmark,     claim,      orphan(u"lost"_s)};
    const auto id = [&](int row) {
        return row < 0 ? std::nullopt : std::optional(rows[row].annotation.id);
    };
    const auto stepped = [&](int step) {
        const auto found = markBeside(rows, sought, id(current), position, step);
        return static_cast<int>(std::ranges::find(rows, found,
                                                  [](const AnchoredAnnotation &row) {
                                                      return std::optional(row.annotation.id);
                                                  })
                                - rows.begin());
    };
    QTEST(stepped(1), "next");
    QTEST(stepped(-1), "previous");
    QCOMPARE(markBeside({correction}, sought, {}, 0, 1), std::nullopt);
}

void TestAnnotationModel::anyOrderOfChangesGivesTheSameList()
{
    QRandomGenerator random(QRandomGenerator::global()->generate());
    QList<AnchoredAnnotation> items;
    for (int i = 0; i < 300; ++i) {
        const int choice = random.bounded(10);
        const QString name = QString::number(i);
        if (choice < 5 || items.isEmpty())
            items.append(at(name, random.bounded(50), 50 + random.bounded(50)));
        else if (choice < 8)
            items.append(replyTo(items[random.bounded(items.size())], name));
        else
            items.append(choice == 8 ? orphan(name) : named(name));
    }
    QList<AnchoredAnnotation> shuffled = items;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    for (const AnchoredAnnotation &item : std::as_const(shuffled)) {
        AnchoredAnnotation elsewhere = item;
        if (item.anchor)
            elsewhere.anchor->range.start = random.bounded(50);
        m_model->insertOrUpdate(elsewhere);
    }
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    for (const AnchoredAnnotation &item : std::as_const(shuffled))
        m_model->insertOrUpdate(item);
    AnnotationModel fresh;
    fresh.reset(items);
    QCOMPARE(namesIn(m_model->items()), namesIn(fresh.items()));
}

QTEST_GUILESS_MAIN(TestAnnotationModel)

#include "tst_annotationmodel.moc"
