// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/salvage.h"

#include "tests/lib/store/salvagepatient.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/samplelibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

/// Single rows that are altered or gone, pages being sound.
class TestSalvagedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void alteredRow_data();
    void alteredRow();
    void articleIsKnownAgain_data();
    void articleIsKnownAgain();
    void whatOthersNameIsPutBack_data();
    void whatOthersNameIsPutBack();
    void emptiedTrashStaysEmpty();
    void incompleteChangeIsNotOffered();

private:
    TemporaryLibrary m_sound{TemporaryLibrary::Where::InMemory};
    QByteArray m_content;
    QList<Annotation> m_marks;
};

void TestSalvagedRows::initTestCase()
{
    {
        Store store = m_sound.open();
        fillLibrary(store, 300);
        m_marks = store.allAnnotations().value();
    }
    m_content = contentAt(m_sound.path());
}

void TestSalvagedRows::alteredRow_data()
{
    QTest::addColumn<std::string>("sql");
    QTest::addColumn<QString>("table");
    QTest::addColumn<SalvagedTable>("expected");
    QTest::addColumn<bool>("same");
    const auto add = [this](const char *name, const std::string &sql, const QString &table,
                            SalvagedTable expected, bool same) {
        SQLite::Database database(m_sound.path().toStdString());
        const qint64 rows =
            database.execAndGet("SELECT count(*) FROM " + table.toStdString()).getInt64();
        expected.read = rows - expected.fromJournal - expected.doubtful - expected.putBack
                        - expected.lost.value_or(0);
        QTest::newRow(name) << sql << table << expected << same;
    };
    const QString annotation = u"annotation"_s;
    add("a digest", "UPDATE annotation SET digest = x'00' WHERE rowid = 5", annotation,
        {0, 1, 0, 0, 0}, true);
    add("a mark", "UPDATE annotation SET json = replace(json, 'Ada', 'Adb') WHERE rowid = 5",
        annotation, {0, 1, 0, 0, 0}, true);
    add("every mark", "UPDATE annotation SET json = '{'", annotation, {0, 302, 0, 0, 0}, true);
    add("a mark that the journal doesn't know",
        "DELETE FROM journal_edit; DELETE FROM journal;"
        "UPDATE annotation SET json = replace(json, 'Ada', 'Adb') WHERE rowid = 5",
        annotation, {0, 0, 1, 0, 0}, false);
    add("a mark beyond reading that the journal doesn't know",
        "DELETE FROM journal_edit; DELETE FROM journal;"
        "UPDATE annotation SET json = replace(json, 'urn:', 'urm:') WHERE rowid = 5",
        annotation, {0, 0, 0, 0, 1}, false);
    add("a claim", "UPDATE claim SET json = '{'", u"claim"_s, {0, 1, 0, 0, 0}, true);
    add("a person", "UPDATE person SET name = 'x'", u"person"_s, {0, 1, 0, 0, 0}, true);
    add("an article", "UPDATE document SET language = 'x' WHERE rowid = 1", u"document"_s,
        {0, 0, 1, 0, 0}, true);
    add("the revision of an article", "UPDATE document SET revision = 'x' WHERE rowid = 1",
        u"document"_s, {0, 0, 1, 0, 0}, true);
    add("a text", "UPDATE revision SET fingerprint = x'00' WHERE rowid = 1", u"revision"_s,
        {0, 0, 1, 0, 0}, true);
    add("a text beyond reading", "UPDATE revision SET text = x'00' WHERE rowid = 1", u"revision"_s,
        {0, 0, 0, 1, 0}, false);
    add("a place", "UPDATE path_history SET last_seen = 'x' WHERE path LIKE '%b.md'",
        u"path_history"_s, {0, 0, 1, 0, 0}, true);
    add("a draft", "UPDATE draft SET markdown = 'x'", u"draft"_s, {0, 0, 1, 0, 0}, true);
    add("a change", "UPDATE journal SET author = 'x' WHERE number = 1", u"journal"_s,
        {0, 0, 0, 1, 0}, false);
    add("a part of a change", "UPDATE journal_edit SET after = 'x' WHERE rowid = 5",
        u"journal_edit"_s, {0, 0, 0, 0, 1}, false);
}

void TestSalvagedRows::alteredRow()
{
    QFETCH(std::string, sql);
    QFETCH(QString, table);
    QFETCH(SalvagedTable, expected);
    QFETCH(bool, same);
    const Patient patient(m_sound.path());
    patient.alter(sql);
    const auto report = patient.salvage();
    QVERIFY2(report, reasonOf(report));
    const SalvagedTable rows = report->tables[table];
    QCOMPARE(rows.read, expected.read);
    QCOMPARE(rows.fromJournal, expected.fromJournal);
    QCOMPARE(rows.doubtful, expected.doubtful);
    QCOMPARE(rows.putBack, expected.putBack);
    QCOMPARE(rows.lost, expected.lost);
    QCOMPARE(contentAt(patient.newPath()) == m_content, same);
}

void TestSalvagedRows::articleIsKnownAgain_data()
{
    QTest::addColumn<QStringList>("roots");
    QTest::newRow("the article is gone") << QStringList{u"document"_s};
    QTest::newRow("its text is gone") << QStringList{u"revision"_s};
    QTest::newRow("both are gone") << QStringList{u"document"_s, u"revision"_s};
}

void TestSalvagedRows::articleIsKnownAgain()
{
    QFETCH(QStringList, roots);
    const Patient patient(m_sound.path());
    const QList<DocumentRecord> before =
        Store::open(m_sound.path(), Store::Mode::ReadOnly)->documents().value();
    for (const QString &root : roots)
        patient.zeroRoot(root);
    QVERIFY(patient.salvage());
    Store store = patient.open(Store::Mode::ReadWrite);
    for (const DocumentRecord &record : before) {
        const DocumentRecord after = store.document(record.id).value().value_or(DocumentRecord());
        QCOMPARE(after.path, record.path);
        QVERIFY(!store.revisionText(after.revision).value().isEmpty());
        const Document document =
            record.path.endsWith(u"b.md") ? documentOf({u"Another article."_s}) : sampleDocument();
        const DocumentRecord opened = store.remember(document, record.path).value();
        QCOMPARE(opened.id, record.id);
        QCOMPARE(store.revisionText(opened.revision).value(), document.text());
    }
    QCOMPARE(store.allAnnotations().value(), m_marks);
}

void TestSalvagedRows::whatOthersNameIsPutBack_data()
{
    QTest::addColumn<std::string>("sql");
    QTest::addColumn<QString>("table");
    const std::string unknown = "; DELETE FROM journal_edit; DELETE FROM journal";
    QTest::newRow("claim") << "DELETE FROM claim" + unknown << u"claim"_s;
    QTest::newRow("speaker") << "DELETE FROM person" + unknown << u"person"_s;
    QTest::newRow("parent") << "DELETE FROM annotation WHERE id IN (SELECT reply_to FROM"
                               " annotation)"
                                   + unknown
                            << u"annotation"_s;
    QTest::newRow("article") << "DELETE FROM document" + unknown << u"document"_s;
    QTest::newRow("text") << "DELETE FROM revision" + unknown << u"revision"_s;
}

void TestSalvagedRows::whatOthersNameIsPutBack()
{
    QFETCH(std::string, sql);
    QFETCH(QString, table);
    const Patient patient(m_sound.path());
    {
        Store store = Store::open(patient.path()).value();
        const Annotation parent = store.allAnnotations().value().first();
        Annotation reply = parent;
        reply.id = AnnotationId::create();
        reply.motivation = Motivation::Replying;
        reply.bodies = {CommentBody{u"Is that so?"_s}};
        reply.target = {parent.target.document, parent.target.revision, {}, {}, parent.id};
        QVERIFY(store.apply(making(reply)));
    }
    patient.alter(sql);
    const auto report = patient.salvage();
    QVERIFY2(report, reasonOf(report));
    QVERIFY(report->tables[table].putBack > 0);
    const Store store = patient.open();
    QCOMPARE(store.allAnnotations().value().size(), m_marks.size() + 1);
    const QList<Claim> claims = store.claims().value();
    QCOMPARE(claims.size(), 1);
    QVERIFY(!claims.first().statement.isEmpty());
    QCOMPARE(store.appearances(claims.first().id).value().size(), 1);
}

void TestSalvagedRows::emptiedTrashStaysEmpty()
{
    const Patient patient(m_sound.path());
    QByteArray content;
    {
        Store store = Store::open(patient.path()).value();
        QVERIFY(store.purgeTrash(QDateTime::currentDateTimeUtc().addDays(1)).value() > 0);
        content = contentOf(store).value();
    }
    patient.zeroRoot(u"annotation"_s);
    QVERIFY(patient.salvage());
    QCOMPARE(contentAt(patient.newPath()), content);
}

void TestSalvagedRows::incompleteChangeIsNotOffered()
{
    const Patient patient(m_sound.path());
    AnnotationId made;
    {
        Store store = Store::open(patient.path()).value();
        Annotation mark = m_marks.first();
        Annotation other = mark;
        mark.id = made = AnnotationId::create();
        other.id = AnnotationId::create();
        QVERIFY(store.apply({ChangeKind::Import,
                             mark.target.document,
                             {Edit<Annotation>{{}, mark}, Edit<Annotation>{{}, other}}}));
        QCOMPARE(store.undoable(mark.target.document).value(), ChangeKind::Import);
    }
    patient.alter("UPDATE journal_edit SET digest = x'' WHERE rowid ="
                  " (SELECT max(rowid) FROM journal_edit)");
    QVERIFY(patient.salvage());
    Store store = patient.open(Store::Mode::ReadWrite);
    QCOMPARE(store.history(made).value().size(), 1);
    QVERIFY(!store.history(made).value().first().undone);
    const Change undone = store.undo(m_marks.first().target.document).value().value_or(Change());
    for (const ItemEdit &edit : undone.edits) {
        const auto *mark = std::get_if<Edit<Annotation>>(&edit);
        QVERIFY(!mark || !mark->before || mark->before->id != made);
    }
}

QTEST_APPLESS_MAIN(TestSalvagedRows)

#include "tst_salvagedrows.moc"
