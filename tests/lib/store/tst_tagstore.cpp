// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/store.h"

#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestTagStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aTagShowsWhileItIsUsed();
    void aMadeTagStays();
    void makingATagThatIsUsedReplacesItsRow();
    void aDeletedTagThatIsUsedShowsAgain();
    void twoTagsOfOnePathConflict();

private:
    QStringList paths() const;
    void tagAMark(const QString &path);

    Document m_document = sampleDocument();
    std::unique_ptr<TemporaryLibrary> m_library;
    std::optional<Store> m_store;
    DocumentRecord m_record;
};

void TestTagStore::init()
{
    m_store.reset();
    m_library = std::make_unique<TemporaryLibrary>();
    m_store = m_library->open();
    m_record = m_store->remember(m_document, u"/a.md"_s).value();
}

QStringList TestTagStore::paths() const
{
    QStringList paths;
    const QList<Tag> tags = m_store->tags().value();
    for (const Tag &tag : tags)
        paths.append(tag.path + tag.color);
    return paths;
}

void TestTagStore::tagAMark(const QString &path)
{
    Annotation mark = markOn(m_record, m_document, rangeOf(m_document, u"tables"_s));
    mark.setTags({path});
    QVERIFY(m_store->apply(making(mark)));
}

void TestTagStore::aTagShowsWhileItIsUsed()
{
    tagAMark(u"price"_s);
    tagAMark(u"policy/subsidy"_s);
    QCOMPARE(paths(), (QStringList{u"policy/subsidy"_s, u"price"_s}));
    QVERIFY(m_store->undo(m_record.id));
    QCOMPARE(paths(), QStringList{u"price"_s});
}

void TestTagStore::aMadeTagStays()
{
    const Tag tag{TagId::create(), u"price"_s, u"#ff0000"_s, {}};
    QVERIFY(m_store->apply({ChangeKind::Retag, {}, {Edit<Tag>{{}, tag}}}));
    QCOMPARE(m_store->tags().value(), QList{tag});
}

void TestTagStore::makingATagThatIsUsedReplacesItsRow()
{
    tagAMark(u"price"_s);
    const Tag tag{TagId::create(), u"price"_s, u"#ff0000"_s, {}};
    QVERIFY(m_store->apply({ChangeKind::Retag, {}, {Edit<Tag>{{}, tag}}}));
    QCOMPARE(m_store->tags().value(), QList{tag});
}

void TestTagStore::aDeletedTagThatIsUsedShowsAgain()
{
    tagAMark(u"price"_s);
    const Tag tag{TagId::create(), u"price"_s, u"#ff0000"_s, {}};
    QVERIFY(m_store->apply({ChangeKind::Retag, {}, {Edit<Tag>{{}, tag}}}));
    QVERIFY(m_store->undo(std::nullopt));
    QCOMPARE(paths(), QStringList{u"price"_s});
    QVERIFY(m_store->redo(std::nullopt));
    QCOMPARE(paths(), QStringList{u"price#ff0000"_s});
}

void TestTagStore::twoTagsOfOnePathConflict()
{
    const Tag one{TagId::create(), u"price"_s, {}, {}};
    const Tag two{TagId::create(), u"price"_s, {}, {}};
    QVERIFY(m_store->apply({ChangeKind::Retag, {}, {Edit<Tag>{{}, one}}}));
    QCOMPARE(m_store->apply({ChangeKind::Retag, {}, {Edit<Tag>{{}, two}}}).error().kind,
             ErrorKind::Conflict);
}

QTEST_APPLESS_MAIN(TestTagStore)

#include "tst_tagstore.moc"
