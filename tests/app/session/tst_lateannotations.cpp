// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/lateannotations.h"

#include "app/session/documentsession.h"
#include "tests/testlib/plaindocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QKeyEvent>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

constexpr qsizetype wordLength = 6;
constexpr int lines = 20;
constexpr int wordsInLine = 100;

/// Two thousand words, each of another number.
Document manyWords()
{
    QStringList paragraphs;
    for (int line = 0; line < lines; ++line) {
        QStringList words;
        for (int i = 0; i < wordsInLine; ++i)
            words.append(u"w%1"_s.arg(line * wordsInLine + i, static_cast<int>(wordLength) - 1, 10,
                                      QLatin1Char('0')));
        paragraphs.append(words.join(u' '));
    }
    return plainDocument(paragraphs.join(u'\n'));
}

} // namespace

/// An article with very many marks shows those that one sees at once, and all of them soon.
class TestLateAnnotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aThousandAreThereAtOnce();
    void thoseAboutThePlaceComeFirst();
    void theOthersFollow();
    void aKeyWaitsForAll();
    void oneThatIsNamedIsThere();
    void aReplyGoesWithItsMark();
    void whatChangesMeanwhileIsKept();
    void whatIsGivenUpEndsQuietly();

private:
    QList<Annotation> fill(int count);
    void open();
    qsizetype known() const { return m_session->annotations().items().size(); }
    Annotation markOfWord(int word) const;

    Document m_document = manyWords();
    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentSession> m_session;
};

void TestLateAnnotations::init()
{
    m_library = std::make_unique<TemporaryLibrary>();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
}

void TestLateAnnotations::cleanup()
{
    m_session.reset();
    m_workspace.reset();
}

Annotation TestLateAnnotations::markOfWord(int word) const
{
    const DocumentRecord record = m_workspace->store().documents()->first();
    const qsizetype start = word * (wordLength + 1);
    return markOn(record, m_document, {start, start + wordLength});
}

QList<Annotation> TestLateAnnotations::fill(int count)
{
    const DocumentRecord record = m_workspace->remember(m_document, u"/a.md"_s).value();
    QList<Annotation> marks;
    Change change{ChangeKind::Import, record.id, {}};
    for (int word = 0; word < count; ++word) {
        marks.append(markOfWord(word));
        change.edits.append(Edit<Annotation>{std::nullopt, marks.last()});
    }
    if (!m_workspace->apply(change))
        qFatal("the library can't be filled");
    return marks;
}

void TestLateAnnotations::open()
{
    m_session = DocumentSession::open(*m_workspace, m_document, u"/a.md"_s).value();
}

void TestLateAnnotations::aThousandAreThereAtOnce()
{
    fill(1000);
    open();
    QCOMPARE(known(), 1000);
}

void TestLateAnnotations::thoseAboutThePlaceComeFirst()
{
    const QList<Annotation> marks = fill(1500);
    const DocumentRecord record = m_workspace->store().documents()->first();
    const Annotation &there = marks[700];
    QVERIFY(m_workspace->setReadingPosition(record.id, {there.target.position()->start, {}, 0.5}));
    open();
    QCOMPARE_LT(known(), 1000);
    for (int word = 650; word < 750; ++word)
        QVERIFY2(m_session->annotations().find(marks[word].id), qPrintable(QString::number(word)));
    const AnchoredAnnotation *first = m_session->annotations().find(there.id);
    QCOMPARE(m_document.text(first->anchor->range), u"w00700"_s);
}

void TestLateAnnotations::theOthersFollow()
{
    const QList<Annotation> marks = fill(1500);
    open();
    QCOMPARE_LT(known(), 1000);
    QTRY_COMPARE(known(), 1500);
    const QList<AnchoredAnnotation> &items = m_session->annotations().items();
    QVERIFY(std::ranges::equal(items, marks, {}, &AnchoredAnnotation::annotation));
    QVERIFY(std::ranges::none_of(items, &AnchoredAnnotation::isOrphan));
}

void TestLateAnnotations::aKeyWaitsForAll()
{
    fill(1500);
    open();
    QCOMPARE_LT(known(), 1000);
    QKeyEvent press(QEvent::KeyPress, Qt::Key_J, Qt::NoModifier);
    QCoreApplication::sendEvent(this, &press);
    QCOMPARE(known(), 1500);
}

void TestLateAnnotations::oneThatIsNamedIsThere()
{
    const QList<Annotation> marks = fill(1500);
    open();
    QVERIFY(!m_session->annotations().find(marks.last().id));
    QVERIFY(m_session->setNote(marks.last().id, u"far away"_s));
    QCOMPARE(m_session->annotations().find(marks.last().id)->annotation.note(), u"far away"_s);
    QCOMPARE(known(), 1500);
}

void TestLateAnnotations::aReplyGoesWithItsMark()
{
    const QList<Annotation> marks = fill(1500);
    open();
    const AnnotationId reply = m_session->reply(marks.last().id, u"no"_s).value();
    open();
    QVERIFY(m_session->remove({marks.first().id, marks.last().id}));
    QCOMPARE(known(), 1498);
    QVERIFY(!m_workspace->store().annotation(reply).value());
}

void TestLateAnnotations::whatChangesMeanwhileIsKept()
{
    const QList<Annotation> marks = fill(1500);
    open();
    QVERIFY(m_session->setNote(marks.first().id, u"at once"_s));
    Store other = m_library->open();
    const Annotation elsewhere = markOfWord(1999);
    QVERIFY(other.apply({ChangeKind::Highlight,
                         elsewhere.target.document,
                         {Edit<Annotation>{std::nullopt, elsewhere}}}));
    m_workspace->poll();
    QCOMPARE_LT(known(), 1000);
    QTRY_COMPARE(known(), 1501);
    QCOMPARE(m_session->annotations().find(marks.first().id)->annotation.note(), u"at once"_s);
    QVERIFY(m_session->annotations().find(elsewhere.id));
}

void TestLateAnnotations::whatIsGivenUpEndsQuietly()
{
    fill(1500);
    open();
    m_session.reset();
    m_workspace.reset();
    QTest::failOnWarning();
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestLateAnnotations)
#include "tst_lateannotations.moc"
