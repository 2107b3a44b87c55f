// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/application.h"
#include "app/margin/noteeditor.h"
#include "app/session/documentsession.h"
#include "app/widgets/messagebar.h"
#include "app/window/articlepage.h"
#include "app/window/mainwindow.h"
#include "tests/testlib/keptdrafts.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <cstdio>

#include <signal.h>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QString text = u"# Prices\n\nThe price of a model goes to zero. Ministries buy slowly.\n"_s;
const QString passage = u"The price"_s;
const QString words = u"Compare 2024, and ask"_s;

/// The program itself, in which a reader selects the first words with the keys and types a note on
/// them, says so on the standard output and never leaves it: TEST reader LIBRARY ARTICLE.
int beTheReader(int argc, char **argv)
{
    QApplication qt(argc, argv);
    WindowOptions options;
    options.library = QString::fromLocal8Bit(argv[2]);
    options.files = {QString::fromLocal8Bit(argv[3])};
    Application program(options);
    const auto windows = QApplication::topLevelWidgets();
    auto *window = qobject_cast<MainWindow *>(*std::ranges::find_if(
        windows, [](QWidget *widget) { return qobject_cast<MainWindow *>(widget); }));
    const auto type = [window] {
        if (!QTest::qWaitForWindowActive(window))
            return;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        for (qsizetype i = 0; i < passage.size(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
        QTest::keyClicks(QApplication::focusWidget(), words);
        std::puts("typed");
        std::fflush(stdout);
    };
    QObject::connect(window, &MainWindow::settled, window, type, Qt::SingleShotConnection);
    return program.run();
}

} // namespace

class TestAfterCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void whatWasBeingTypedGoesOn();
    void whatIsPassedOverIsOfferedAgain();
    void discardedByKeys();
    void severalComeOneAfterTheOther();
    void ofAnotherArticle();
    void ofANoteThatIsGone();
    void ofANoteThatHasChanged();
    void ofAReply();
    void ofTheReasoningOfAClaim();
    void nothingWhereItIsSaved();
    void typedWordsStayWhereTheNoteVanishes();

private:
    /// Opens the article, has \a seed make what the reader had, and closes everything.
    template<typename Seed>
    void givenBefore(Seed seed)
    {
        QVERIFY(m_journey->givenOpened(m_article));
        seed(*m_journey->session());
        m_journey->whenClosing();
    }
    static AnnotationId noteIn(DocumentSession &session, const QString &note)
    {
        AnnotationDraft draft;
        const qsizetype start = session.document().text().indexOf(passage);
        draft.range = TextRange{start, start + passage.size()};
        draft.note = note;
        return session.annotate(draft).value();
    }
    static void leave(DocumentSession &session, AnnotationId id, const QString &left,
                      DraftPart part = DraftPart::Note, const QString &before = {})
    {
        QVERIFY(session.workspace().leaveDraft(
            {id.uuid(), part, session.record().id, before, left, {}}));
    }
    MessageBar &bar() const { return *m_journey->window().messageBar(); }
    QString focused() const
    {
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        return button ? button->accessibleName() : QString();
    }
    NoteEditor *editor() const { return qobject_cast<NoteEditor *>(QApplication::focusWidget()); }
    QStringList drafts() const { return keptDrafts(m_journey->libraryPath()); }

    std::unique_ptr<Journey> m_journey;
    QString m_article;
};

void TestAfterCrash::init()
{
    m_journey = std::make_unique<Journey>();
    m_article = m_journey->givenArticle(u"article.md"_s, text);
}

void TestAfterCrash::whatWasBeingTypedGoesOn()
{
    QProcess reader;
    reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reader.start(QCoreApplication::applicationFilePath(),
                 {u"reader"_s, m_journey->libraryPath(), m_article});
    while (!reader.canReadLine())
        QVERIFY(reader.waitForReadyRead(30000));
    QTRY_COMPARE(drafts(), QStringList{words});
    QCOMPARE(::kill(static_cast<pid_t>(reader.processId()), SIGKILL), 0);
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.exitStatus(), QProcess::CrashExit);

    QVERIFY(m_journey->givenOpened(m_article));
    QVERIFY(m_journey->thenHasNote(passage, QString()));
    QVERIFY2(bar().text().contains(words), qPrintable(bar().text()));
    QCOMPARE(focused(), u"Continue Writing"_s);
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(editor());
    QCOMPARE(editor()->words(), words);
    QVERIFY(editor()->textCursor().atEnd());
    QVERIFY(bar().isHidden());
    QVERIFY(m_journey->thenHasNote(passage, QString()));
    QVERIFY(m_journey->whenTyping(u" him."_s));
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QVERIFY(m_journey->thenHasNote(passage, words + u" him."_s));
    QTRY_COMPARE(drafts(), QStringList());

    QVERIFY(m_journey->whenReopening());
    QVERIFY(bar().isHidden());
    QVERIFY(m_journey->thenHasNote(passage, words + u" him."_s));
}

void TestAfterCrash::whatIsPassedOverIsOfferedAgain()
{
    givenBefore([](DocumentSession &session) { leave(session, noteIn(session, {}), words); });
    QVERIFY(m_journey->givenOpened(m_article));
    QVERIFY(bar().text().contains(words));
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QVERIFY(bar().isHidden());
    QVERIFY(m_journey->whenReopening());
    QVERIFY(bar().text().contains(words));
    QCOMPARE(drafts(), QStringList{words});
}

void TestAfterCrash::discardedByKeys()
{
    givenBefore([](DocumentSession &session) { leave(session, noteIn(session, {}), words); });
    QVERIFY(m_journey->givenOpened(m_article));
    QVERIFY(m_journey->whenPressingHere(u"Tab"_s));
    QCOMPARE(focused(), u"Discard"_s);
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(bar().isHidden());
    QVERIFY(m_journey->window().articlePage()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(drafts(), QStringList());
    QVERIFY(m_journey->thenHasNote(passage, QString()));
}

void TestAfterCrash::severalComeOneAfterTheOther()
{
    givenBefore([](DocumentSession &session) {
        const AnnotationId id = noteIn(session, {});
        leave(session, id, u"the older words"_s);
        leave(session, id, u"the newer words"_s);
    });
    QVERIFY(m_journey->givenOpened(m_article));
    QVERIFY(bar().text().contains(u"the newer words"_s));
    QVERIFY(bar().text().contains(u"1 more"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(editor());
    QCOMPARE(editor()->words(), u"the newer words"_s);

    QVERIFY(bar().text().contains(u"the older words"_s));
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QVERIFY(m_journey->thenHasNote(passage, u"the newer words"_s));
    QCOMPARE(drafts(), QStringList{u"the older words"_s});
}

void TestAfterCrash::ofAnotherArticle()
{
    givenBefore([](DocumentSession &session) { leave(session, noteIn(session, {}), words); });
    const QString other = m_journey->givenArticle(u"other.md"_s, u"# Other\n\nNothing here.\n"_s);
    QVERIFY(m_journey->givenOpened(other));
    QVERIFY2(bar().text().contains(u"Prices"_s), qPrintable(bar().text()));
    QCOMPARE(focused(), u"Open"_s);
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QTRY_COMPARE(focused(), u"Continue Writing"_s);
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(editor());
    QCOMPARE(editor()->words(), words);
}

void TestAfterCrash::ofANoteThatIsGone()
{
    givenBefore([](DocumentSession &session) {
        const AnnotationId id = noteIn(session, u"begun"_s);
        leave(session, id, words, DraftPart::Note, u"begun"_s);
        QVERIFY(session.remove({id}));
    });
    QVERIFY(m_journey->givenOpened(m_article));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(editor());
    QCOMPARE(editor()->words(), words);
    QCOMPARE(drafts(), QStringList());
    const auto &items = m_journey->session()->annotations().items();
    QCOMPARE(items.size(), 1);
    QVERIFY(items.first().annotation.target.selectors.isEmpty());
    QCOMPARE(items.first().annotation.note(), words);
}

void TestAfterCrash::ofANoteThatHasChanged()
{
    givenBefore([](DocumentSession &session) {
        const AnnotationId id = noteIn(session, u"begun"_s);
        leave(session, id, words, DraftPart::Note, u"begun"_s);
        QVERIFY(session.setNote(id, u"written elsewhere"_s));
    });
    QVERIFY(m_journey->givenOpened(m_article));
    QVERIFY2(bar().text().contains(u"has changed since"_s), qPrintable(bar().text()));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(editor());
    QCOMPARE(editor()->words(), words);
    editor()->undo();
    QCOMPARE(editor()->words(), u"written elsewhere"_s);
}

void TestAfterCrash::ofAReply()
{
    givenBefore([](DocumentSession &session) {
        leave(session, noteIn(session, u"a note"_s), words, DraftPart::Reply);
    });
    QVERIFY(m_journey->givenOpened(m_article));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(editor());
    QCOMPARE(editor()->words(), words);
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QTRY_COMPARE(drafts(), QStringList());
    const auto &items = m_journey->session()->annotations().items();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.last().annotation.note(), words);
    QCOMPARE(items.last().annotation.target.replyTo, items.first().annotation.id);
}

void TestAfterCrash::ofTheReasoningOfAClaim()
{
    givenBefore([](DocumentSession &session) {
        AnnotationDraft draft;
        draft.claim = ClaimDraft{u"Prices fall"_s, {}, {}, {}, {}, {}};
        QVERIFY(session.annotate(draft));
        const Claim claim = session.workspace().claims().value().first();
        leave(session, AnnotationId(claim.id.uuid()), words, DraftPart::Reasoning);
    });
    QVERIFY(m_journey->givenOpened(m_article));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    auto *reasoning = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(reasoning);
    QCOMPARE(reasoning->toPlainText(), words);
    QVERIFY(m_journey->whenPressingHere(u"Ctrl+4"_s));
    QCOMPARE(m_journey->session()->workspace().claims().value().first().reasoning, words);
    QCOMPARE(drafts(), QStringList());
}

void TestAfterCrash::nothingWhereItIsSaved()
{
    givenBefore([](DocumentSession &session) { leave(session, noteIn(session, words), words); });
    QVERIFY(m_journey->givenOpened(m_article));
    QVERIFY(bar().isHidden());
    QCOMPARE(drafts(), QStringList());
}

void TestAfterCrash::typedWordsStayWhereTheNoteVanishes()
{
    QVERIFY(m_journey->givenOpened(m_article));
    QVERIFY(m_journey->whenSelecting(passage));
    QVERIFY(m_journey->whenPressing(u"N"_s));
    QVERIFY(m_journey->whenTyping(words));
    const AnnotationId id = m_journey->session()->annotations().items().first().annotation.id;
    // As another process does it.
    QVERIFY(m_journey->session()->remove({id}));
    QTRY_VERIFY(!bar().isHidden());
    QVERIFY2(bar().text().contains(words), qPrintable(bar().text()));
    QCOMPARE(drafts(), QStringList{words});
}

int main(int argc, char **argv)
{
    if (argc == 4 && qstrcmp(argv[1], "reader") == 0)
        return beTheReader(argc, argv);
    QApplication qt(argc, argv);
    TestAfterCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_aftercrash.moc"
