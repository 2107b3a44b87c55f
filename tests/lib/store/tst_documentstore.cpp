// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/store.h"

#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestDocumentStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identity_data();
    void identity();
    void theOldTextStaysARevision();
    void anOldTextIsKnownAgain();
    void findWritesNothing();
    void keepsMetadataAndPlace();
    void saysTheSourceInPublic_data();
    void saysTheSourceInPublic();
    void listsLastOpenedFirst();
    void keepsTheReadingPosition();
    void knowsNoOtherIds();
};

void TestDocumentStore::identity_data()
{
    QTest::addColumn<QStringList>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("sameArticle");
    QTest::addColumn<bool>("sameRevision");
    const QStringList first = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s,
                               u"6"_s, u"7"_s, u"8"_s, u"9"_s, u"10"_s};
    const auto edited = [&](int blocks) {
        QStringList text = first;
        for (int i = 0; i < blocks; ++i)
            text[i] = u"edited %1"_s.arg(i);
        return text;
    };
    const QStringList third = edited(7);
    const QStringList fifth = edited(8);
    QTest::newRow("same text, same path") << first << u"/a/one.md"_s << true << true;
    QTest::newRow("same text, moved") << first << u"/b/other.md"_s << true << true;
    QTest::newRow("three of ten blocks left, same path")
        << third << u"/a/one.md"_s << true << false;
    QTest::newRow("three of ten blocks left, moved") << third << u"/b/one.md"_s << false << false;
    QTest::newRow("two of ten blocks left, same path") << fifth << u"/a/one.md"_s << false << false;
    QTest::newRow("the same path written otherwise")
        << third << u"/a/../a/one.md"_s << true << false;
    QTest::newRow("grown, same path")
        << first + edited(10) + edited(9) << u"/a/one.md"_s << true << false;
    QTest::newRow("no path") << third << QString() << false << false;
}

void TestDocumentStore::identity()
{
    QFETCH(QStringList, text);
    QFETCH(QString, path);
    QFETCH(bool, sameArticle);
    QFETCH(bool, sameRevision);
    const TemporaryLibrary library;
    Store store = library.open();
    const QStringList first = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s,
                               u"6"_s, u"7"_s, u"8"_s, u"9"_s, u"10"_s};
    const DocumentRecord known = store.remember(documentOf(first), u"/a/one.md"_s).value();

    const auto found = store.find(documentOf(text), path).value();
    QCOMPARE(found.has_value(), sameArticle);
    if (found)
        QCOMPARE(found->revision.isNull(), !sameRevision);
    const DocumentRecord record = store.remember(documentOf(text), path).value();
    QCOMPARE(record.id == known.id, sameArticle);
    QCOMPARE(record.revision == known.revision, sameRevision);
    QCOMPARE(store.documents().value().size(), sameArticle ? 1 : 2);
}

void TestDocumentStore::theOldTextStaysARevision()
{
    const TemporaryLibrary library;
    Store store = library.open();
    const Document before = sampleDocument();
    const Document after = documentOf(before.text().split(u'\n') + QStringList{u"A new end."_s});
    const DocumentRecord old = store.remember(before, u"/a.md"_s).value();
    const DocumentRecord now = store.remember(after, u"/a.md"_s).value();
    QCOMPARE(now.id, old.id);
    QCOMPARE(store.revisionText(old.revision).value(), before.text());
    QCOMPARE(store.revisionText(now.revision).value(), after.text());
}

void TestDocumentStore::anOldTextIsKnownAgain()
{
    const TemporaryLibrary library;
    Store store = library.open();
    const DocumentRecord old = store.remember(documentOf({u"a"_s, u"b"_s}), u"/a.md"_s).value();
    store.remember(documentOf({u"a"_s, u"c"_s}), u"/a.md"_s).value();
    QCOMPARE(store.remember(documentOf({u"a"_s, u"b"_s}), u"/a.md"_s).value().revision,
             old.revision);
}

void TestDocumentStore::findWritesNothing()
{
    const TemporaryLibrary library;
    const Store store = library.open();
    QCOMPARE(store.find(sampleDocument(), u"/a.md"_s).value(), std::nullopt);
    QVERIFY(store.documents().value().isEmpty());
}

void TestDocumentStore::keepsMetadataAndPlace()
{
    const TemporaryLibrary library;
    Store store = library.open();
    const Metadata metadata{u"价格"_s,    {u"A. Bo"_s, u"C"_s},    u"2026-03-01"_s,
                            u"zh-Hans"_s, u"https://a.example/"_s, u"text/markdown"_s,
                            u"UTF-8"_s};
    const DocumentRecord record =
        store.remember(sampleDocument().withMetadata(metadata), u"/a/b.md"_s).value();
    const DocumentRecord read = store.document(record.id).value().value();
    QCOMPARE(read, record);
    QCOMPARE(read.metadata, metadata);
    QCOMPARE(read.path, u"/a/b.md"_s);
    QCOMPARE(read.publicSource(), metadata.source);
}

void TestDocumentStore::saysTheSourceInPublic_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("link");

    const QString none;
    QTest::newRow("none") << none << none;
    QTest::newRow("as written") << u"https://A.example/价?b=(c)"_s
                                << u"https://A.example/价?b=(c)"_s;
    QTest::newRow("spaces around") << u" https://a.example/ "_s << u"https://a.example/"_s;
    QTest::newRow("user") << u"https://ada:pw@a.example/b"_s << u"https://a.example/b"_s;
    QTest::newRow("out of a line")
        << u"https://a.example/b> <c"_s << u"https://a.example/b%3E%20%3Cc"_s;
    QTest::newRow("unseen") << u"https://a.example/\u202Eb"_s << u"https://a.example/%E2%80%AEb"_s;
    QTest::newRow("path") << u"/home/ada/interview.md"_s << none;
    QTest::newRow("file") << u"file:///home/ada/interview.md"_s << none;
    QTest::newRow("script") << u"javascript:alert(1)"_s << none;
    QTest::newRow("mail") << u"mailto:ada@a.example"_s << none;
    QTest::newRow("words") << u"The Harbour Times"_s << none;
}

void TestDocumentStore::saysTheSourceInPublic()
{
    QFETCH(QString, source);
    QFETCH(QString, link);
    DocumentRecord record;
    record.id = DocumentId::create();
    record.metadata.source = source;
    QCOMPARE(record.sourceLink(), link);
    QCOMPARE(record.publicSource(), link.isEmpty() ? record.id.toUrn() : link);
}

void TestDocumentStore::listsLastOpenedFirst()
{
    const TemporaryLibrary library;
    Store store = library.open();
    const DocumentId one = store.remember(documentOf({u"1"_s}), u"/1.md"_s).value().id;
    const DocumentRecord two = store.remember(documentOf({u"2"_s}), u"/2.md"_s).value();
    // Times of opening are kept to the millisecond.
    while (QDateTime::currentDateTimeUtc() <= two.lastOpened)
        continue;
    store.remember(documentOf({u"1"_s}), u"/1.md"_s).value();
    const QList<DocumentRecord> listed = store.documents().value();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed.first().id, one);
    QCOMPARE(listed.last().id, two.id);
}

void TestDocumentStore::keepsTheReadingPosition()
{
    const TemporaryLibrary library;
    const ReadingPosition position{42, u"价格将会"_s, 0.25};
    DocumentId id;
    {
        Store store = library.open();
        id = store.remember(sampleDocument(), u"/a.md"_s).value().id;
        QCOMPARE(store.document(id).value()->readingPosition, std::nullopt);
        QVERIFY(store.setReadingPosition(id, position));
    }
    Store store = library.open();
    QCOMPARE(store.document(id).value()->readingPosition, position);
    QCOMPARE(store.remember(sampleDocument(), u"/a.md"_s).value().readingPosition, position);
}

void TestDocumentStore::knowsNoOtherIds()
{
    const TemporaryLibrary library;
    Store store = library.open();
    QCOMPARE(store.document(DocumentId::create()).value(), std::nullopt);
    QCOMPARE(store.revisionText(RevisionId::create()).error().kind, ErrorKind::NotFound);
    QCOMPARE(store.setReadingPosition(DocumentId::create(), {}).error().kind, ErrorKind::NotFound);
}

QTEST_APPLESS_MAIN(TestDocumentStore)

#include "tst_documentstore.moc"
