// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/appearance.h"
#include "app/widgets/addressview.h"
#include "app/widgets/messagebar.h"
#include "app/window/linkopening.h"
#include "tests/testlib/openedaddresses.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestLinkOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItLeads_data();
    void saysWhereItLeads();
    void opensWhatWasShown();
    void copiesTheAddress();
    void cancels();
    void leavesOtherQuestionsAlone();
    void showsALongAddressWhole();

private:
    void ask(const QString &destination, const QString &label = u"here"_s)
    {
        const std::optional<Link> link = readLink(destination);
        if (link)
            m_links.ask(*link, label);
    }
    QPushButton *button(const QString &name)
    {
        for (auto *found : m_bar.findChildren<QPushButton *>()) {
            if (found->accessibleName() == name && found->isVisibleTo(&m_bar))
                return found;
        }
        return nullptr;
    }
    QString address() { return m_bar.findChild<AddressView *>()->toPlainText(); }

    Appearance m_appearance;
    MessageBar m_bar{m_appearance};
    LinkOpening m_links{m_bar, nullptr};
};

void TestLinkOpening::saysWhereItLeads_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isDoubtful");

    const auto row = [](const char *name, const QString &destination, const QString &label,
                        const QStringList &question, const QString &address,
                        bool isDoubtful = false) {
        QTest::newRow(name) << destination << label << question.join(u'\n') << address
                            << isDoubtful;
    };
    const QString open = u"Open %1 in the browser?"_s;
    const QString letters = u"In its own letters: \u2068%1\u2069"_s;
    const QString mind = u"Mind: the link's text reads as if it led to %1."_s;
    const QString user = u"What stood before the host, a user's name, is left out."_s;
    row("plain", u"https://example.org/a"_s, u"the talk"_s, {open.arg(u"example.org"_s)},
        u"https://example.org/a"_s);
    row("look-alike", u"https://www.аррӏе.com/"_s, u"Apple"_s,
        {open.arg(u"www.xn--80ak6aa92e.com"_s), letters.arg(u"www.аррӏе.com"_s)},
        u"https://www.xn--80ak6aa92e.com/"_s);
    row("look-alike in ASCII", u"https://www.xn--80ak6aa92e.com/"_s, u"Apple"_s,
        {open.arg(u"www.xn--80ak6aa92e.com"_s), letters.arg(u"www.аррӏе.com"_s)},
        u"https://www.xn--80ak6aa92e.com/"_s);
    row("look-alike that says another name", u"https://аррӏе.com/"_s, u"apple.com"_s,
        {open.arg(u"xn--80ak6aa92e.com"_s), letters.arg(u"аррӏе.com"_s), mind.arg(u"apple.com"_s)},
        u"https://xn--80ak6aa92e.com/"_s, true);
    row("umlaut", u"https://bücher.example/"_s, u"Bücher"_s,
        {open.arg(u"xn--bcher-kva.example"_s), letters.arg(u"bücher.example"_s)},
        u"https://xn--bcher-kva.example/"_s);
    row("chinese", u"https://例子.example/价格"_s, u"来源"_s,
        {open.arg(u"xn--fsqu00a.example"_s), letters.arg(u"例子.example"_s)},
        u"https://xn--fsqu00a.example/价格"_s);
    row("another host in the text", u"https://evil.example/"_s, u"https://bank.example/login"_s,
        {open.arg(u"evil.example"_s), mind.arg(u"bank.example"_s)}, u"https://evil.example/"_s,
        true);
    row("the same host in the text", u"https://www.example.org/a"_s, u"example.org"_s,
        {open.arg(u"www.example.org"_s)}, u"https://www.example.org/a"_s);
    row("user like a host", u"https://bank.example@evil.example/"_s, u"here"_s,
        {open.arg(u"evil.example"_s), user}, u"https://evil.example/"_s, true);
    row("user and another host", u"https://bank.example:pw@evil.example/"_s, u"www.bank.example"_s,
        {open.arg(u"evil.example"_s), mind.arg(u"www.bank.example"_s), user},
        u"https://evil.example/"_s, true);
    row("right-to-left override", u"https://example.org/\u202Egpj.exe"_s, u"a picture"_s,
        {open.arg(u"example.org"_s)}, u"https://example.org/<U+202E>gpj.exe"_s);
    row("isolates and marks", u"https://example.org/\u2066a\u2069\u200F"_s, u"a"_s,
        {open.arg(u"example.org"_s)}, u"https://example.org/<U+2066>a<U+2069><U+200F>"_s);
    row("zero width", u"https://example.org/a\u200Bb\uFEFFc"_s, u"a"_s,
        {open.arg(u"example.org"_s)}, u"https://example.org/a<U+200B>b<U+FEFF>c"_s);
    row("mail", u"mailto:ada@example.org?subject=Hi%20you"_s, u"Ada"_s,
        {u"Write to \u2068ada@example.org\u2069?"_s},
        u"mailto:ada@example.org?subject=Hi<U+0020>you"_s);
}

void TestLinkOpening::saysWhereItLeads()
{
    QFETCH(QString, destination);
    QFETCH(QString, label);
    QFETCH(bool, isDoubtful);
    ask(destination, label);
    QTEST(m_bar.text(), "question");
    QTEST(address(), "address");
    QVERIFY(m_bar.isAsking());
    // A screen reader hears all of it.
    QCOMPARE(m_bar.accessibleName(), m_bar.text() + u'\n' + address());
    QVERIFY(button(u"Copy Address"_s));
    QVERIFY(button(u"Cancel"_s));
    QCOMPARE(button(u"Cancel"_s)->isDefault(), isDoubtful);
}

void TestLinkOpening::opensWhatWasShown()
{
    const OpenedAddresses opened;
    ask(u"https://bank.example@evil.example/价"_s);
    button(u"Open Link"_s)->click();
    QCOMPARE(opened.all(), QStringList{u"https://evil.example/%E4%BB%B7"_s});
    QVERIFY(m_bar.isHidden());
    ask(u"mailto:ada@example.org?attach=/etc/passwd"_s);
    button(u"Write"_s)->click();
    QCOMPARE(opened.all().last(), u"mailto:ada@example.org"_s);
}

void TestLinkOpening::copiesTheAddress()
{
    const OpenedAddresses opened;
    ask(u"https://ada:secret@bücher.example/\u202Ea"_s);
    button(u"Copy Address"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://xn--bcher-kva.example/%E2%80%AEa"_s);
    QVERIFY(opened.all().isEmpty());
    QVERIFY(m_bar.isHidden());
}

void TestLinkOpening::cancels()
{
    const OpenedAddresses opened;
    ask(u"https://example.org/"_s);
    QTest::keyClick(&m_bar, Qt::Key_Escape);
    QVERIFY(m_bar.isHidden());
    ask(u"https://example.org/"_s);
    button(u"Cancel"_s)->click();
    QVERIFY(m_bar.isHidden());
    QVERIFY(opened.all().isEmpty());
}

void TestLinkOpening::leavesOtherQuestionsAlone()
{
    m_bar.ask(MessageBar::Tone::Warning, u"Close anyway?"_s, {{u"Close"_s, [] {}, true}});
    ask(u"https://example.org/"_s);
    QCOMPARE(m_bar.text(), u"Close anyway?"_s);
    QTest::keyClick(&m_bar, Qt::Key_Escape);
    ask(u"https://example.org/"_s);
    ask(u"https://example.com/"_s);
    QCOMPARE(m_bar.text(), u"Open example.com in the browser?"_s);
    QTest::keyClick(&m_bar, Qt::Key_Escape);
}

void TestLinkOpening::showsALongAddressWhole()
{
    m_bar.resize(480, 40);
    m_bar.show();
    const QString longAddress = u"https://example.org/"_s + u"a/"_s.repeated(2000);
    ask(longAddress);
    auto *view = m_bar.findChild<AddressView *>();
    QCOMPARE(view->toPlainText(), longAddress);
    QVERIFY(m_bar.sizeHint().height() < 300);
    QVERIFY(m_bar.minimumSizeHint().width() <= 480);
    ask(u"https://example.org/a"_s);
    QVERIFY(view->height() < 3 * view->fontMetrics().lineSpacing());
    QTest::keyClick(&m_bar, Qt::Key_Escape);
    m_bar.hide();
}

QTEST_MAIN(TestLinkOpening)
#include "tst_linkopening.moc"
