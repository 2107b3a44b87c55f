// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/findbar.h"

#include "app/find/articlesearch.h"
#include "app/settings/appearance.h"
#include "app/settings/settings.h"
#include "app/widgets/elidedlabel.h"
#include "tests/testlib/sampledocument.h"

#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void countsAndSteps();
    void seeksFromWhereOneIs();
    void seeksWhatIsSelected();
    void optionsHaveKeys_data();
    void optionsHaveKeys();
    void optionsAreRemembered();
    void optionsCanBeClicked();
    void saysWhatIsWrong();
    void whatIsSelectedIsNoExpression();
    void escapeGivesThePlaceBack();
    void downAsksForTheList();
    void theListIsWantedWithWordsOnly();
    void theListCanBeSwitchedOff();
    void everyButtonHasAName();

private:
    QLineEdit *words() const { return m_bar->findChild<QLineEdit *>(); }
    QString count() const { return m_bar->findChild<ElidedLabel *>()->text(); }
    QToolButton *button(const QString &text) const;
    void press(const QString &keys) { QTest::keySequence(words(), QKeySequence(keys)); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ArticleSearch> m_search;
    std::unique_ptr<FindBar> m_bar;
};

void TestFindBar::init()
{
    QSettings(QSettings::IniFormat, QSettings::UserScope, u"sidegloss"_s, u"sidegloss"_s).clear();
    m_appearance = std::make_unique<Appearance>();
    m_search = std::make_unique<ArticleSearch>();
    m_search->setDocument(
        documentOf({u"A price, a Price, prices in a café (cafe) for 20 or 30"_s}));
    m_bar = std::make_unique<FindBar>(*m_appearance, *m_search);
    m_bar->resize(900, 40);
    m_bar->open({}, 0);
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void TestFindBar::cleanup()
{
    m_bar.reset();
    m_search.reset();
}

QToolButton *TestFindBar::button(const QString &text) const
{
    for (QToolButton *button : m_bar->findChildren<QToolButton *>()) {
        if (button->text() == text || button->accessibleName() == text)
            return button;
    }
    return nullptr;
}

void TestFindBar::countsAndSteps()
{
    QCOMPARE(count(), QString());
    QTest::keyClicks(words(), u"price"_s);
    QCOMPARE(count(), u"1 of 3"_s);
    press(u"Return"_s);
    QCOMPARE(count(), u"2 of 3"_s);
    press(u"Shift+Return"_s);
    press(u"Shift+Return"_s);
    QCOMPARE(count(), u"3 of 3"_s);
    QTest::mouseClick(button(u"Next (Enter)"_s), Qt::LeftButton);
    QCOMPARE(count(), u"1 of 3"_s);
    QTest::mouseClick(button(u"Previous (Shift+Enter)"_s), Qt::LeftButton);
    QCOMPARE(count(), u"3 of 3"_s);
    QTest::keyClicks(words(), u"less"_s);
    QCOMPARE(count(), u"not found"_s);
    words()->clear();
    QCOMPARE(count(), QString());
}

void TestFindBar::seeksFromWhereOneIs()
{
    m_bar->open({}, 5);
    QTest::keyClicks(words(), u"pric"_s);
    QCOMPARE(count(), u"2 of 3"_s);
    press(u"Return"_s);
    QTest::keyClicks(words(), u"e"_s);
    QCOMPARE(count(), u"3 of 3"_s);
}

void TestFindBar::seeksWhatIsSelected()
{
    m_bar->open(u"café"_s, 0);
    QCOMPARE(words()->text(), u"café"_s);
    QCOMPARE(words()->selectedText(), u"café"_s);
    QCOMPARE(count(), u"1 of 2"_s);
    m_bar->dismiss();
    QCOMPARE(m_search->state(), ArticleSearch::State::Idle);
    m_bar->open({}, 0);
    QCOMPARE(count(), u"1 of 2"_s);
}

void TestFindBar::optionsHaveKeys_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<qsizetype>("without");
    QTest::addColumn<qsizetype>("with");

    QTest::newRow("case") << u"Price"_s << u"Alt+C"_s << qsizetype(3) << qsizetype(1);
    QTest::newRow("accents") << u"café"_s << u"Alt+A"_s << qsizetype(2) << qsizetype(1);
    QTest::newRow("whole words") << u"price"_s << u"Alt+W"_s << qsizetype(3) << qsizetype(2);
    QTest::newRow("expression") << u"\\d0"_s << u"Alt+R"_s << qsizetype(0) << qsizetype(2);
}

void TestFindBar::optionsHaveKeys()
{
    QFETCH(QString, words);
    QFETCH(QString, keys);
    this->words()->setText(words);
    QTEST(m_search->matches().size(), "without");
    press(keys);
    QTRY_COMPARE(m_search->state(), ArticleSearch::State::Done);
    QTEST(m_search->matches().size(), "with");
    press(keys);
    QTRY_COMPARE(m_search->state(), ArticleSearch::State::Done);
    QTEST(m_search->matches().size(), "without");
}

void TestFindBar::optionsAreRemembered()
{
    press(u"Alt+C"_s);
    press(u"Alt+W"_s);
    QCOMPARE(Settings::findOptions(), (FindOptions{.matchCase = true, .wholeWords = true}));
    m_bar = std::make_unique<FindBar>(*m_appearance, *m_search);
    m_bar->open(u"Price"_s, 0);
    QCOMPARE(count(), u"1 of 1"_s);
}

void TestFindBar::optionsCanBeClicked()
{
    QTest::keyClicks(words(), u"Price"_s);
    QTest::mouseClick(button(u"Aa"_s), Qt::LeftButton);
    QCOMPARE(count(), u"1 of 1"_s);
    QVERIFY(words()->hasFocus());
    QVERIFY(button(u"é"_s)->isEnabled());
    QTest::mouseClick(button(u".*"_s), Qt::LeftButton);
    QVERIFY(!button(u"é"_s)->isEnabled());
}

void TestFindBar::saysWhatIsWrong()
{
    press(u"Alt+R"_s);
    QTest::keyClicks(words(), u"a(b"_s);
    QVERIFY(count().endsWith(u", at 3"_s));
    const auto *label = m_bar->findChild<ElidedLabel *>();
    QCOMPARE(label->palette().color(QPalette::WindowText), m_appearance->theme().error);
    QTest::keyClicks(words(), u")"_s);
    QTRY_COMPARE(count(), u"not found"_s);
    QCOMPARE(label->palette().color(QPalette::WindowText), m_appearance->theme().soft);
}

void TestFindBar::whatIsSelectedIsNoExpression()
{
    press(u"Alt+R"_s);
    m_bar->open(u"(cafe)"_s, 0);
    QTRY_COMPARE(count(), u"1 of 1"_s);
}

void TestFindBar::escapeGivesThePlaceBack()
{
    const QSignalSpy dismissed(m_bar.get(), &FindBar::dismissed);
    QTest::keyClicks(words(), u"price"_s);
    press(u"Return"_s);
    press(u"Escape"_s);
    QVERIFY(m_bar->isHidden());
    QCOMPARE(dismissed.size(), 1);
    QCOMPARE(dismissed[0][0].value<std::optional<TextRange>>(), (TextRange{11, 16}));
    QVERIFY(m_search->matches().isEmpty());
}

void TestFindBar::downAsksForTheList()
{
    const QSignalSpy requested(m_bar.get(), &FindBar::listRequested);
    press(u"Down"_s);
    QCOMPARE(requested.size(), 0);
    QTest::keyClicks(words(), u"price"_s);
    press(u"Down"_s);
    QCOMPARE(requested.size(), 1);
    press(u"Alt+L"_s);
    QVERIFY(!m_bar->wantsList());
    press(u"Down"_s);
    QCOMPARE(requested.size(), 2);
    QVERIFY(m_bar->wantsList());
}

void TestFindBar::theListIsWantedWithWordsOnly()
{
    const QSignalSpy changed(m_bar.get(), &FindBar::wantsListChanged);
    QVERIFY(!m_bar->wantsList());
    QTest::keyClicks(words(), u"p"_s);
    QVERIFY(m_bar->wantsList());
    QVERIFY(!changed.isEmpty());
    press(u"Escape"_s);
    QVERIFY(!m_bar->wantsList());
}

void TestFindBar::theListCanBeSwitchedOff()
{
    QTest::keyClicks(words(), u"price"_s);
    QTest::mouseClick(button(u"List of all places"_s), Qt::LeftButton);
    QVERIFY(!m_bar->wantsList());
    QVERIFY(!Settings::findListWanted());
}

void TestFindBar::everyButtonHasAName()
{
    for (const QToolButton *button : m_bar->findChildren<QToolButton *>()) {
        if (button->parentWidget() == m_bar.get())
            QVERIFY(!button->accessibleName().isEmpty());
    }
}

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
