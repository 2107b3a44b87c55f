// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/margin/marginview.h"
#include "app/reader/readerview.h"
#include "app/session/documentsession.h"
#include "app/window/actions.h"
#include "app/window/articlepage.h"
#include "app/window/colournamespopover.h"
#include "app/window/mainwindow.h"
#include "app/window/readerpage.h"
#include "app/window/settingspopover.h"
#include "app/window/typepopover.h"

#include <QAccessible>
#include <QAction>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QString article = u"# Prices\n\nThe price of a model falls, say the makers.\n"_s;
const QString words = u"price of a model"_s;

} // namespace

/// What a reader does to whom evidence means something else.
class TestColourMeanings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void byTheMenuWithTheMouse();
    void fromTheMenuOfColours();
    void fromAPanel_data();
    void fromAPanel();
    void byKeysAlone();
    void itIsMeantEverywhere();
    void theUsualWordComesBack();
    void undoTakesItBack();
    void staysInTheLibrary();

private:
    ColourNamesPopover *panel() const
    {
        return m_journey->window().findChild<ColourNamesPopover *>();
    }
    QLineEdit *field(const QString &usual) const;
    /// In the panel that has opened: the field with the mouse, then the keys.
    bool whenNaming(const QString &usual, const QString &name);
    QString cardName() const;

    std::unique_ptr<Journey> m_journey;
};

void TestColourMeanings::init()
{
    m_journey = std::make_unique<Journey>();
    QVERIFY(m_journey->givenOpened(m_journey->givenArticle(u"article.md"_s, article)));
    QVERIFY(m_journey->whenSelecting(words));
    QVERIFY(m_journey->whenPressing(u"3"_s));
}

QLineEdit *TestColourMeanings::field(const QString &usual) const
{
    for (auto *field : panel()->findChildren<QLineEdit *>()) {
        if (field->placeholderText() == usual)
            return field;
    }
    return nullptr;
}

bool TestColourMeanings::whenNaming(const QString &usual, const QString &name)
{
    if (!panel() || !panel()->isVisible() || !field(usual))
        return false;
    QTest::mouseClick(field(usual), Qt::LeftButton);
    return field(usual)->hasFocus() && m_journey->whenTyping(name)
           && m_journey->whenPressingHere(u"Return"_s);
}

QString TestColourMeanings::cardName() const
{
    const MarginView *margin = m_journey->window().articlePage()->readerPage()->margin();
    return margin->itemName(m_journey->session()->annotations().items().first().annotation.id);
}

void TestColourMeanings::byTheMenuWithTheMouse()
{
    QVERIFY(m_journey->whenChoosingFromTheMenu({u"Marks"_s, u"Meanings of the Colours"_s}));
    QVERIFY(whenNaming(u"Evidence"_s, u"Beleg"_s));
    QCoreApplication::processEvents();
    QVERIFY2(cardName().startsWith(u"Beleg"_s), qPrintable(cardName()));
    QVERIFY(whenNaming(u"Question"_s, u"问题"_s));
    QCOMPARE(m_journey->session()->workspace().colorNames().value(u"question"_s), u"问题"_s);
}

void TestColourMeanings::fromTheMenuOfColours()
{
    QVERIFY(m_journey->whenPressing(u"Ctrl+3"_s));
    QVERIFY(m_journey->whenPressingHere(u"Shift+F10"_s));
    QVERIFY(m_journey->whenPicking(u"Colour"_s));
    QVERIFY(m_journey->whenPicking(u"Meanings"_s));
    QVERIFY(whenNaming(u"Evidence"_s, u"Beleg"_s));
    QTest::keyClick(panel(), Qt::Key_Escape);

    QVERIFY(m_journey->whenSelecting(u"say the makers"_s));
    const QPoint place = m_journey->reader().selectionRects().first().center().toPoint();
    QContextMenuEvent menu(QContextMenuEvent::Mouse, place,
                           m_journey->reader().viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(m_journey->reader().viewport(), &menu);
    QVERIFY(m_journey->whenPicking(u"Highlight"_s));
    QVERIFY(m_journey->whenPicking(u"Beleg"_s));
    QVERIFY(m_journey->thenIsMarked(u"say the makers"_s, u"evidence"_s));
}

void TestColourMeanings::fromAPanel_data()
{
    QTest::addColumn<ActionId>("action");
    QTest::newRow("Aa") << ActionId::Type;
    QTest::newRow("settings") << ActionId::Settings;
}

void TestColourMeanings::fromAPanel()
{
    QFETCH(ActionId, action);
    m_journey->window().actions()[action]->trigger();
    QWidget *panel = QApplication::activePopupWidget();
    QVERIFY(panel);
    QPushButton *meanings = nullptr;
    for (auto *button : panel->findChildren<QPushButton *>()) {
        if (button->accessibleName() == "Meanings of the colours"_L1)
            meanings = button;
    }
    QVERIFY(meanings);
    QTest::mouseClick(meanings, Qt::LeftButton);
    QVERIFY(whenNaming(u"Evidence"_s, u"Beleg"_s));
}

void TestColourMeanings::byKeysAlone()
{
    QVERIFY(m_journey->whenPressing(u"F10"_s));
    auto *menu = qobject_cast<QWidget *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_M);
    QTRY_VERIFY(QApplication::activePopupWidget() != menu);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_M);
    QVERIFY(panel() && panel()->isVisible());
    for (int i = 0; i < 5 && !field(u"Evidence"_s)->hasFocus(); ++i)
        QTest::keyClick(panel()->focusWidget(), Qt::Key_Tab);
    QVERIFY(m_journey->whenTyping(u"Beleg"_s));
    // Closing saves as well.
    QTest::keyClick(panel(), Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
    QVERIFY2(cardName().startsWith(u"Beleg"_s), qPrintable(cardName()));
}

void TestColourMeanings::itIsMeantEverywhere()
{
    m_journey->window().actions()[ActionId::NameColors]->trigger();
    QVERIFY(whenNaming(u"Evidence"_s, u"Beleg & Quelle"_s));
    QTest::keyClick(panel(), Qt::Key_Escape);

    QVERIFY(m_journey->whenSelecting(u"say the makers"_s));
    QTRY_VERIFY(m_journey->buttonNamed(u"Beleg & Quelle"_s));
    QCOMPARE(m_journey->buttonNamed(u"Beleg & Quelle"_s)->toolTip(), u"Beleg & Quelle (3)"_s);
    QCOMPARE(m_journey->window().actions()[ActionId::MarkEvidence]->text(),
             u"Mark as Beleg && Quelle"_s);
    QAccessibleTextInterface *text =
        QAccessible::queryAccessibleInterface(&m_journey->reader())->textInterface();
    int start = 0;
    int end = 0;
    const auto at = m_journey->session()->document().text().indexOf(words);
    QVERIFY(text->attributes(static_cast<int>(at), &start, &end).contains(u"Beleg & Quelle"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Shift+A"_s));
    QVERIFY(m_journey->whenClickingButton(u"Beleg & Quelle"_s));
}

void TestColourMeanings::theUsualWordComesBack()
{
    m_journey->window().actions()[ActionId::NameColors]->trigger();
    QVERIFY(whenNaming(u"Evidence"_s, u"Beleg"_s));
    field(u"Evidence"_s)->setFocus();
    QVERIFY(m_journey->whenPressingHere(u"Ctrl+A"_s));
    QVERIFY(m_journey->whenPressingHere(u"Backspace"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY2(cardName().startsWith(u"Evidence"_s), qPrintable(cardName()));
}

void TestColourMeanings::undoTakesItBack()
{
    m_journey->window().actions()[ActionId::NameColors]->trigger();
    QVERIFY(whenNaming(u"Evidence"_s, u"Beleg"_s));
    QTest::keyClick(panel(), Qt::Key_Escape);
    QCOMPARE(m_journey->window().actions()[ActionId::Undo]->text(), u"&Undo: Name Colour"_s);
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QVERIFY2(cardName().startsWith(u"Evidence"_s), qPrintable(cardName()));
    QVERIFY(m_journey->thenIsMarked(words, u"evidence"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Shift+Z"_s));
    QVERIFY2(cardName().startsWith(u"Beleg"_s), qPrintable(cardName()));
}

void TestColourMeanings::staysInTheLibrary()
{
    m_journey->window().actions()[ActionId::NameColors]->trigger();
    QVERIFY(whenNaming(u"To do"_s, u"Nachfragen"_s));
    QVERIFY(m_journey->whenReopening());
    m_journey->window().actions()[ActionId::NameColors]->trigger();
    QCOMPARE(field(u"To do"_s)->text(), u"Nachfragen"_s);
}

QTEST_MAIN(TestColourMeanings)

#include "tst_colourmeanings.moc"
