// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/margin/marginview.h"
#include "app/reader/readerview.h"
#include "app/session/documentsession.h"
#include "app/widgets/messagebar.h"
#include "app/window/articlepage.h"
#include "app/window/mainwindow.h"
#include "app/window/readerpage.h"
#include "tests/testlib/openedaddresses.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QString article =
    u"The [talk](https://example.org/talk), a [bank.example](https://ada@evil.example/), "
    "[prices](#prices), [nowhere](#nowhere), [no link](javascript:alert(1)).[^1]\n\n"_s
    + u"Words that take room.\n\n"_s.repeated(60) + u"# Prices\n\nThey fall.\n\n"_s
    + u"Words that take room.\n\n"_s.repeated(60) + u"[^1]: The footnote.\n"_s;

} // namespace

/// What a reader does who follows the links of an article.
class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensALinkByKeys();
    void isAskedTwiceByADoubtfulOne();
    void opensALinkByMouse();
    void calledOffTheTextHasTheFocus();
    void jumpsInsideAndBackByKeys();
    void jumpsInsideAndBackByMouse();
    void opensTheLinkOfANote();

private:
    /// Puts the caret into the words by keys, from the beginning.
    bool whenGoingTo(const QString &words)
    {
        const qsizetype steps = text().indexOf(words) + 1;
        bool pressed = m_journey->whenPressing(u"Ctrl+Home"_s);
        for (qsizetype i = 0; i < steps && pressed; ++i)
            pressed = m_journey->whenPressing(u"Right"_s);
        return pressed && m_journey->reader().caretPosition() == steps;
    }
    void whenClicking(const QString &words)
    {
        const QRect place = m_journey->reader().caretRect(text().indexOf(words) + 1);
        QTest::mouseClick(m_journey->reader().viewport(), Qt::LeftButton, {}, place.center());
    }
    QString text() const { return m_journey->session()->document().text(); }
    MessageBar &bar() const { return *m_journey->window().messageBar(); }
    QString focusedButton() const
    {
        auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        return button ? button->accessibleName() : QString();
    }

    std::unique_ptr<Journey> m_journey;
    std::unique_ptr<OpenedAddresses> m_opened;
};

void TestLinks::init()
{
    m_opened = std::make_unique<OpenedAddresses>();
    m_journey = std::make_unique<Journey>();
    QVERIFY(m_journey->givenOpened(m_journey->givenArticle(u"article.md"_s, article)));
}

void TestLinks::cleanup()
{
    m_journey.reset();
    m_opened.reset();
}

void TestLinks::opensALinkByKeys()
{
    QVERIFY(m_journey->whenPressing(u"F8"_s));
    QVERIFY(whenGoingTo(u"talk"_s));
    QVERIFY(m_journey->whenPressing(u"Return"_s));
    QVERIFY(bar().isAsking());
    QCOMPARE(focusedButton(), u"Open Link"_s);
    QVERIFY(m_opened->all().isEmpty());
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QCOMPARE(m_opened->all(), QStringList{u"https://example.org/talk"_s});
    QVERIFY(!bar().isVisible());
    QVERIFY(m_journey->reader().hasFocus());
}

void TestLinks::isAskedTwiceByADoubtfulOne()
{
    QVERIFY(m_journey->whenPressing(u"F8"_s));
    QVERIFY(whenGoingTo(u"bank.example"_s));
    QVERIFY(m_journey->whenPressing(u"Return"_s));
    QCOMPARE(focusedButton(), u"Cancel"_s);
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(m_opened->all().isEmpty());
    QVERIFY(m_journey->whenPressing(u"Return"_s));
    QCOMPARE(focusedButton(), u"Cancel"_s);
    QVERIFY(m_journey->whenPressingHere(u"Alt+O"_s));
    QTRY_COMPARE(m_opened->all(), QStringList{u"https://evil.example/"_s});
}

void TestLinks::opensALinkByMouse()
{
    whenClicking(u"talk"_s);
    QVERIFY(bar().isAsking());
    for (auto *button : bar().findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Open Link"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_opened->all(), QStringList{u"https://example.org/talk"_s});
    whenClicking(u"no link"_s);
    QVERIFY(!bar().isVisible());
}

void TestLinks::calledOffTheTextHasTheFocus()
{
    QVERIFY(m_journey->whenPressing(u"F8"_s));
    QVERIFY(whenGoingTo(u"talk"_s));
    QVERIFY(m_journey->whenPressing(u"Return"_s));
    QVERIFY(m_journey->whenPressingHere(u"Tab"_s));
    QCOMPARE(focusedButton(), u"Copy Address"_s);
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QVERIFY(!bar().isVisible());
    QVERIFY(m_journey->reader().hasFocus());
    QVERIFY(m_opened->all().isEmpty());
}

void TestLinks::jumpsInsideAndBackByKeys()
{
    QVERIFY(m_journey->whenPressing(u"F8"_s));
    QVERIFY(whenGoingTo(u"prices"_s));
    QVERIFY(m_journey->whenPressing(u"Return"_s));
    QVERIFY(!bar().isVisible());
    QVERIFY(m_journey->thenIsShown(u"Prices"_s));
    QVERIFY(m_journey->whenPressing(u"Alt+Left"_s));
    QVERIFY(m_journey->thenIsShown(u"The talk"_s));
    QVERIFY(whenGoingTo(u"nowhere"_s));
    QVERIFY(m_journey->whenPressing(u"Return"_s));
    QVERIFY(bar().text().contains(u"#nowhere"_s));
    QVERIFY(m_journey->thenIsShown(u"The talk"_s));
}

void TestLinks::jumpsInsideAndBackByMouse()
{
    const auto backButton = [this] {
        QVERIFY(m_journey->whenPressing(u"Alt+Left"_s));
        QVERIFY(m_journey->thenIsShown(u"The talk"_s));
    };
    whenClicking(u"prices"_s);
    QVERIFY(m_journey->thenIsShown(u"Prices"_s));
    backButton();
    const QString mark(QChar::ObjectReplacementCharacter);
    const QRect place = m_journey->reader().caretRect(text().indexOf(mark));
    QTest::mouseClick(m_journey->reader().viewport(), Qt::LeftButton, {},
                      place.center() + QPoint(2, 0));
    const qsizetype footnote = text().indexOf(u"The footnote."_s);
    QVERIFY(m_journey->reader().visibleRange()->contains(footnote));
    backButton();
    QVERIFY(m_opened->all().isEmpty());
}

void TestLinks::opensTheLinkOfANote()
{
    QVERIFY(m_journey->whenSelecting(u"The talk"_s));
    QVERIFY(m_journey->whenPressing(u"N"_s));
    QVERIFY(m_journey->whenTyping(u"see [there](https://example.org/note)"_s));
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    MarginView *margin = m_journey->window().articlePage()->readerPage()->margin();
    margin->setFocus();
    QVERIFY(m_journey->whenPressingHere(u"Shift+F10"_s));
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_K);
    QTRY_VERIFY(QApplication::activePopupWidget()->findChildren<QMenu *>().isEmpty());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_VERIFY(bar().isAsking());
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QCOMPARE(m_opened->all(), QStringList{u"https://example.org/note"_s});
}

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
