// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/externallink.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestExternalLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOnlyWhatIsHarmless_data();
    void opensOnlyWhatIsHarmless();
    void showsWhereItReallyLeads_data();
    void showsWhereItReallyLeads();
    void nothingInvisibleIsShown();
    void knowsLinksInsideTheArticle();
};

void TestExternalLink::opensOnlyWhatIsHarmless_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<bool>("opens");
    const QList<std::pair<const char *, bool>> rows{
        {"https://example.org/a?b=c#d", true},
        {"http://example.org", true},
        {"HTTPS://Example.ORG/", true},
        {" https://example.org/ ", true},
        {"mailto:ada@example.org", true},
        {"mailto:ada@example.org?subject=Hello", true},
        {"mailto:", false},
        {"", false},
        {"#anchor", false},
        {"/etc/passwd", false},
        {"other.md", false},
        {"//example.org/a", false},
        {"file:///etc/passwd", false},
        {"FILE:///etc/passwd", false},
        {"javascript:alert(1)", false},
        {"JaVaScRiPt:alert(1)", false},
        {"java\nscript:alert(1)", false},
        {"java\tscript:alert(1)", false},
        {"vbscript:x", false},
        {"data:text/html,<script>", false},
        {"ftp://example.org", false},
        {"smb://host/share", false},
        {"\\\\host\\share", false},
        {"https:\\\\example.org", false},
        {"https:/example.org", false},
        {"https:example.org", false},
        {"https://", false},
        {"https:///path", false},
        {"https://exam ple.org", false},
        {"https://example.org/a\nb", false},
        {"https://example.org\\@evil.example", false},
        {"x-special:https://example.org", false},
        {"view-source:https://example.org", false},
        {"tel:+4912345", false},
    };
    for (const auto &[destination, opens] : rows)
        QTest::newRow(destination) << QString::fromUtf8(destination) << opens;
    QTest::newRow("NUL inside") << u"https://exa\0mple.org"_s << false;
}

void TestExternalLink::opensOnlyWhatIsHarmless()
{
    QFETCH(QString, destination);
    QTEST(externalLink(destination).has_value(), "opens");
}

void TestExternalLink::showsWhereItReallyLeads_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("host");
    QTest::newRow("plain") << u"https://example.org/x"_s << u"example.org"_s;
    QTest::newRow("port") << u"https://example.org:8080/"_s << u"example.org"_s;
    QTest::newRow("Cyrillic look-alike")
        << u"https://www.аррӏе.com/"_s << u"www.xn--80ak6aa92e.com"_s;
    QTest::newRow("already in ASCII")
        << u"https://www.xn--80ak6aa92e.com/"_s << u"www.xn--80ak6aa92e.com"_s;
    QTest::newRow("umlaut") << u"https://bücher.example/"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("user that looks like a host")
        << u"https://bank.example@evil.example/"_s << u"evil.example"_s;
    QTest::newRow("mail") << u"mailto:ada@example.org?subject=x"_s << u"ada@example.org"_s;
}

void TestExternalLink::showsWhereItReallyLeads()
{
    QFETCH(QString, destination);
    const std::optional<ExternalLink> link = externalLink(destination);
    QVERIFY(link);
    QTEST(link->host, "host");
    QVERIFY(link->url.userInfo().isEmpty());
    QVERIFY(!link->shown.contains("bank.example@"_L1));
}

void TestExternalLink::nothingInvisibleIsShown()
{
    const std::optional<ExternalLink> link = externalLink(u"https://example.org/\u202egpj.exe"_s);
    QVERIFY(!link || !link->shown.contains(QChar(0x202e)));
}

void TestExternalLink::knowsLinksInsideTheArticle()
{
    QCOMPARE(innerLink(u"#a%20b"_s), u"a b"_s);
    QCOMPARE(innerLink(u"https://example.org/#a"_s), std::nullopt);
}

QTEST_APPLESS_MAIN(TestExternalLink)

#include "tst_externallink.moc"
