// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/claims/claimeditor.h"
#include "app/claims/claimspage.h"
#include "app/claims/claimtable.h"
#include "app/claims/passagebutton.h"
#include "app/session/claimcommands.h"
#include "app/session/documentsession.h"
#include "app/settings/appearance.h"
#include "app/widgets/datefield.h"
#include "tests/testlib/keptdrafts.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestClaimsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatToDoWhereThereIsNone();
    void savesAFieldWhenItIsLeft();
    void keepsTheStatementWhenItIsEmptied();
    void keepsWhatIsTypedWhileAnotherWrites();
    void keepsTheReasoningWhileItIsTyped();
    void goesOnWithLostReasoning();
    void reasoningThatCantBeSavedIsLeft();
    void goesToThePassage();
    void deletesByKeyAndTakesItBack();
    void editorMakesADraftByKeys();
    void editorKnowsAnExistingClaim();
    void editorWantsAStatement();
    void dateFieldReadsDates_data();
    void dateFieldReadsDates();

private:
    AnnotationId makeClaim(const QString &statement);
    Claim onlyClaim() const;
    template<typename Widget>
    static Widget *named(QWidget *parent, const QString &accessibleName);

    Appearance m_appearance;
    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentSession> m_session;
};

void TestClaimsPage::init()
{
    m_session.reset();
    m_workspace.reset();
    m_library = std::make_unique<TemporaryLibrary>();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
    auto session = DocumentSession::open(*m_workspace, sampleDocument(), u"/sample.md"_s);
    QVERIFY(session);
    m_session = std::move(*session);
}

AnnotationId TestClaimsPage::makeClaim(const QString &statement)
{
    AnnotationDraft draft;
    draft.range = TextRange{0, 8};
    draft.claim = ClaimDraft{};
    draft.claim->statement = statement;
    draft.claim->speaker = u"Jonas Andrulis"_s;
    return m_session->annotate(draft).value();
}

Claim TestClaimsPage::onlyClaim() const
{
    const QList<Claim> claims = m_workspace->store().claims().value();
    Q_ASSERT(claims.size() == 1);
    return claims.first();
}

template<typename Widget>
Widget *TestClaimsPage::named(QWidget *parent, const QString &accessibleName)
{
    for (Widget *widget : parent->findChildren<Widget *>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

void TestClaimsPage::saysWhatToDoWhereThereIsNone()
{
    ClaimsPage page(m_appearance, *m_workspace);
    page.show();

    QVERIFY(!page.findChild<ClaimTable *>()->isVisible());
    makeClaim(u"Prices fall"_s);
    QVERIFY(page.findChild<ClaimTable *>()->isVisible());
    QCOMPARE(page.findChild<ClaimTable *>()->currentClaim(), onlyClaim().id);
}

void TestClaimsPage::savesAFieldWhenItIsLeft()
{
    makeClaim(u"LLM prices go to zero"_s);
    ClaimsPage page(m_appearance, *m_workspace);
    page.show();
    auto *speaker = named<QLineEdit>(&page, u"Speaker"_s);
    auto *verdict = named<QComboBox>(&page, u"Verdict"_s);
    QVERIFY(speaker && verdict);

    speaker->selectAll();
    QTest::keyClicks(speaker, u"Wang Lin"_s);
    QTest::keyClick(speaker, Qt::Key_Return);
    QTest::keyClick(verdict, Qt::Key_Down);

    const Claim claim = onlyClaim();
    QCOMPARE(claim.verdict, Verdict::True);
    const QList<Person> people = m_workspace->store().people().value();
    const auto person = std::ranges::find(people, *claim.speaker, &Person::id);
    QVERIFY(person != people.end());
    QCOMPARE(person->name, u"Wang Lin"_s);
}

void TestClaimsPage::keepsTheStatementWhenItIsEmptied()
{
    makeClaim(u"LLM prices go to zero"_s);
    ClaimsPage page(m_appearance, *m_workspace);
    page.show();
    auto *statement = named<QLineEdit>(&page, u"Statement"_s);

    statement->selectAll();
    QTest::keyClick(statement, Qt::Key_Backspace);
    QTest::keyClick(statement, Qt::Key_Return);

    QCOMPARE(onlyClaim().statement, u"LLM prices go to zero"_s);
    QCOMPARE(statement->text(), u"LLM prices go to zero"_s);
}

void TestClaimsPage::keepsWhatIsTypedWhileAnotherWrites()
{
    makeClaim(u"Prices fall"_s);
    ClaimsPage page(m_appearance, *m_workspace);
    page.show();
    auto *statement = named<QLineEdit>(&page, u"Statement"_s);
    auto *verdict = named<QComboBox>(&page, u"Verdict"_s);
    QTest::keyClicks(statement, u"All "_s);

    const Claim before = onlyClaim();
    Claim after = before;
    after.verdict = Verdict::Mixed;
    QVERIFY(m_library->open().apply(
        {ChangeKind::EditClaim, std::nullopt, {Edit<Claim>{before, after}}}));
    m_workspace->poll();
    QCOMPARE(statement->text(), u"All Prices fall"_s);
    QCOMPARE(statement->cursorPosition(), 4);
    QCOMPARE(verdict->currentData().toInt(), static_cast<int>(Verdict::Mixed));

    QTest::keyClick(statement, Qt::Key_Return);
    QCOMPARE(onlyClaim().statement, u"All Prices fall"_s);
    QCOMPARE(onlyClaim().verdict, Verdict::Mixed);
}

void TestClaimsPage::keepsTheReasoningWhileItIsTyped()
{
    makeClaim(u"Prices fall"_s);
    ClaimsPage page(m_appearance, *m_workspace);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *reasoning = named<QPlainTextEdit>(&page, u"Reasoning"_s);
    reasoning->setFocus();
    QTest::keyClicks(reasoning, u"because"_s);
    QTRY_COMPARE(keptDrafts(m_library->path()), QStringList{u"because"_s});
    // What is changed elsewhere is shown, and the words stay.
    Claim claim = onlyClaim();
    claim.verdict = Verdict::Mixed;
    QVERIFY(saveClaim(*m_workspace, claim, u"Jonas Andrulis"_s));
    QCOMPARE(reasoning->toPlainText(), u"because"_s);
    QCOMPARE(keptDrafts(m_library->path()), QStringList{u"because"_s});
    QVERIFY(page.saveEdits());
    QCOMPARE(onlyClaim().reasoning, u"because"_s);
    QCOMPARE(keptDrafts(m_library->path()), QStringList());
}

void TestClaimsPage::goesOnWithLostReasoning()
{
    makeClaim(u"Prices fall"_s);
    const Draft draft{onlyClaim().id.uuid(), DraftPart::Reasoning, {}, {}, u"because of "_s, {}};
    QVERIFY(m_workspace->leaveDraft(draft));
    ClaimsPage page(m_appearance, *m_workspace);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.goOnWriting(m_workspace->store().lostDrafts().value().first());
    auto *reasoning = qobject_cast<QPlainTextEdit *>(page.focusWidget());
    QVERIFY(reasoning);
    QCOMPARE(reasoning->toPlainText(), u"because of "_s);
    QVERIFY(onlyClaim().reasoning.isEmpty());
    QTest::keyClicks(reasoning, u"that"_s);
    QVERIFY(page.saveEdits());
    QCOMPARE(onlyClaim().reasoning, u"because of that"_s);
    QCOMPARE(keptDrafts(m_library->path()), QStringList());
}

void TestClaimsPage::reasoningThatCantBeSavedIsLeft()
{
    makeClaim(u"Prices fall"_s);
    {
        ClaimsPage page(m_appearance, *m_workspace);
        page.show();
        auto *reasoning = named<QPlainTextEdit>(&page, u"Reasoning"_s);
        reasoning->insertPlainText(u"because"_s);
        QVERIFY(deleteClaim(*m_workspace, onlyClaim().id));
        QCOMPARE(m_workspace->store().lostDrafts().value().first().markdown, u"because"_s);
    }
    QCOMPARE(keptDrafts(m_library->path()), QStringList{u"because"_s});
}

void TestClaimsPage::goesToThePassage()
{
    const AnnotationId id = makeClaim(u"Prices fall"_s);
    ClaimsPage page(m_appearance, *m_workspace);
    page.show();
    QSignalSpy activated(&page, &ClaimsPage::passageActivated);
    auto *passage = page.findChild<PassageButton *>();
    QVERIFY(passage);

    QTest::mouseClick(passage, Qt::LeftButton);

    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<AnnotationId>(), id);
    QCOMPARE(activated[0][1].value<DocumentId>(), m_session->record().id);
}

void TestClaimsPage::deletesByKeyAndTakesItBack()
{
    const AnnotationId id = makeClaim(u"Prices fall"_s);
    ClaimsPage page(m_appearance, *m_workspace);
    page.show();

    QTest::keyClick(page.findChild<ClaimTable *>(), Qt::Key_Delete);
    QCOMPARE(m_workspace->store().claims()->size(), 0);
    QVERIFY(!m_session->annotations().find(id)->annotation.claim());

    QVERIFY(m_workspace->undo({}));
    QCOMPARE(onlyClaim().statement, u"Prices fall"_s);
    QVERIFY(m_session->annotations().find(id)->annotation.claim());
}

void TestClaimsPage::editorMakesADraftByKeys()
{
    ClaimEditor editor(m_appearance);
    QSignalSpy accepted(&editor, &ClaimEditor::accepted);
    editor.open(*m_workspace, u"大型语言模型的价格将会降到零。"_s, u"Jonas Andrulis"_s);
    QVERIFY(QTest::qWaitForWindowActive(&editor));

    QTest::keyClicks(QApplication::focusWidget(), u"LLM prices go to zero"_s);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"2027-01-01"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"economics/prices, llm"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(accepted.size(), 1);
    const auto draft = accepted[0][0].value<ClaimDraft>();
    QCOMPARE(draft.statement, u"LLM prices go to zero"_s);
    QCOMPARE(draft.speaker, u"Jonas Andrulis"_s);
    QCOMPARE(draft.kind, ClaimKind::Forecast);
    QCOMPARE(draft.verdict, std::nullopt);
    QCOMPARE(draft.reviewOn, QDate(2027, 1, 1));
    QCOMPARE(draft.tags, (QStringList{u"economics/prices"_s, u"llm"_s}));
    QVERIFY(editor.isVisible());
}

void TestClaimsPage::editorKnowsAnExistingClaim()
{
    makeClaim(u"Prices fall"_s);
    ClaimEditor editor(m_appearance);
    editor.open(*m_workspace, u"price"_s, {});
    auto *statement = named<QLineEdit>(&editor, u"Statement"_s);
    auto *make = editor.findChild<QPushButton *>(u"make"_s);
    const QString forNew = make->text();

    QTest::keyClicks(statement, u"prices fall"_s);
    QVERIFY(make->text() != forNew);
    QTest::keyClicks(statement, u" slowly"_s);
    QCOMPARE(make->text(), forNew);
}

void TestClaimsPage::editorWantsAStatement()
{
    ClaimEditor editor(m_appearance);
    QSignalSpy accepted(&editor, &ClaimEditor::accepted);
    QSignalSpy dismissed(&editor, &ClaimEditor::dismissed);
    editor.open(*m_workspace, u"price"_s, {});

    QTest::keyClick(&editor, Qt::Key_Return);
    QCOMPARE(accepted.size(), 0);
    QVERIFY(editor.isVisible());
    QTest::keyClick(&editor, Qt::Key_Escape);
    QCOMPARE(dismissed.size(), 1);
    QVERIFY(!editor.isVisible());
}

void TestClaimsPage::dateFieldReadsDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::optional<QDate>>("date");

    QTest::newRow("iso") << u"2027-01-31"_s << std::optional(QDate(2027, 1, 31));
    QTest::newRow("german") << u"31.1.2027"_s << std::optional(QDate(2027, 1, 31));
    QTest::newRow("english") << u"31 Jan 2027"_s << std::optional(QDate(2027, 1, 31));
    QTest::newRow("no such day") << u"2027-02-30"_s << std::optional<QDate>();
    QTest::newRow("no date") << u"soon"_s << std::optional<QDate>();
    QTest::newRow("empty") << u""_s << std::optional<QDate>();
}

void TestClaimsPage::dateFieldReadsDates()
{
    QFETCH(QString, typed);
    DateField field;
    field.show();

    QTest::keyClicks(&field, typed);
    QTest::keyClick(&field, Qt::Key_Return);

    QTEST(field.date(), "date");
}

QTEST_MAIN(TestClaimsPage)
#include "tst_claimspage.moc"
