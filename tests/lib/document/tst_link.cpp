// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/link.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void showsWhereItReallyLeads_data();
    void showsWhereItReallyLeads();
    void readsTheHostInItsLetters_data();
    void readsTheHostInItsLetters();
    void tellsAMisleadingLabel_data();
    void tellsAMisleadingLabel();
};

void TestLink::decides_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("opened"); // Empty where it is none.

    const auto link = [](const char *name, const QString &destination, const QString &opened) {
        QTest::newRow(name) << destination << opened;
    };
    const auto none = [](const char *name, const QString &destination) {
        QTest::newRow(name) << destination << QString();
    };
    const QString zero(QChar(u'\0'));

    link("https", u"https://example.org/a?b=c#d"_s, u"https://example.org/a?b=c#d"_s);
    link("http", u"http://example.org"_s, u"http://example.org"_s);
    link("capitals", u"HTTPS://Example.ORG/A"_s, u"https://example.org/A"_s);
    link("mixed case", u"hTtP://example.org"_s, u"http://example.org"_s);
    link("spaces around", u"  https://example.org/ \n"_s, u"https://example.org/"_s);
    link("port", u"https://example.org:8080/"_s, u"https://example.org:8080/"_s);
    link("user", u"https://ada@example.org/"_s, u"https://example.org/"_s);
    link("user and password", u"https://ada:pw@example.org/"_s, u"https://example.org/"_s);
    link("umlaut", u"https://bücher.example/ü"_s, u"https://xn--bcher-kva.example/%C3%BC"_s);
    link("han", u"https://例子.example/价格"_s,
         u"https://xn--fsqu00a.example/%E4%BB%B7%E6%A0%BC"_s);
    link("look-alike", u"https://www.аррӏе.com/"_s, u"https://www.xn--80ak6aa92e.com/"_s);
    link("ASCII of an international name", u"https://xn--bcher-kva.example/"_s,
         u"https://xn--bcher-kva.example/"_s);
    link("address of IPv4", u"http://192.0.2.1/a"_s, u"http://192.0.2.1/a"_s);
    link("address of IPv6", u"http://[2001:db8::1]/a"_s, u"http://[2001:db8::1]/a"_s);
    link("number for a host", u"http://3221225985/"_s, u"http://192.0.2.1/"_s);
    link("percent-encoded host", u"https://ex%61mple.org/"_s, u"https://example.org/"_s);
    link("space in the path", u"https://example.org/a b"_s, u"https://example.org/a%20b"_s);
    link("no-break space in the path", u"https://example.org/a\u00A0b"_s,
         u"https://example.org/a%C2%A0b"_s);
    link("bidi control in the path", u"https://example.org/\u202Egpj.exe"_s,
         u"https://example.org/%E2%80%AEgpj.exe"_s);
    link("parentheses", u"https://example.org/a_(b)"_s, u"https://example.org/a_(b)"_s);
    link("percent signs", u"https://example.org/100%"_s, u"https://example.org/100%25"_s);
    link("backslash in the query", u"https://example.org/?a=\\b"_s,
         u"https://example.org/?a=%5Cb"_s);
    link("backslash in the fragment", u"https://example.org/#\\b"_s,
         u"https://example.org/#%5Cb"_s);
    link("address in the query", u"https://example.org/?u=javascript:alert(1)"_s,
         u"https://example.org/?u=javascript:alert(1)"_s);
    link("quotation marks", u"https://example.org/\"'<>"_s, u"https://example.org/%22'%3C%3E"_s);
    link("underscore in the host", u"https://a_b.example.org/"_s, u"https://a_b.example.org/"_s);
    link("dot behind the host", u"https://example.org./"_s, u"https://example.org./"_s);
    link("mail", u"mailto:ada@example.org"_s, u"mailto:ada@example.org"_s);
    link("mail in capitals", u"MAILTO:ada@example.org"_s, u"mailto:ada@example.org"_s);
    link("mail with a subject", u"mailto:ada@example.org?subject=A%20b"_s,
         u"mailto:ada@example.org?subject=A%20b"_s);
    link("mail to two", u"mailto:ada@example.org,ben@example.org"_s,
         u"mailto:ada@example.org,ben@example.org"_s);
    link("mail with a file", u"mailto:ada@example.org?attach=/etc/passwd&subject=A"_s,
         u"mailto:ada@example.org?subject=A"_s);
    link("mail with a file in disguise", u"mailto:ada@example.org?%61ttachment=/etc/passwd"_s,
         u"mailto:ada@example.org"_s);
    link("mail with fields", u"mailto:ada@example.org?X-Field=1&BODY=2&cc=b@example.org"_s,
         u"mailto:ada@example.org?BODY=2&cc=b@example.org"_s);
    link("place", u"#a%20b"_s, u"#a b"_s);
    link("beginning", u"#"_s, u"#"_s);
    link("place like an address", u"#javascript:alert(1)"_s, u"#javascript:alert(1)"_s);

    none("empty", u""_s);
    none("blank", u"  "_s);
    none("javascript", u"javascript:alert(1)"_s);
    none("javascript in mixed case", u"JaVaScRiPt:alert(1)"_s);
    none("javascript with a tab inside", u"java\tscript:alert(1)"_s);
    none("javascript with a line end inside", u"java\nscript:alert(1)"_s);
    none("javascript with NUL inside", u"java"_s + zero + u"script:alert(1)"_s);
    none("javascript behind a control", u"\u0001javascript:alert(1)"_s);
    none("javascript, percent-encoded", u"javascript%3Aalert(1)"_s);
    none("javascript, letters percent-encoded", u"%6Aavascript:alert(1)"_s);
    none("javascript with a host", u"javascript://example.org/%0Aalert(1)"_s);
    none("vbscript", u"vbscript:msgbox(1)"_s);
    none("data", u"data:text/html,<script>alert(1)</script>"_s);
    none("data in base64", u"data:text/html;base64,PHNjcmlwdD4="_s);
    none("file", u"file:///etc/passwd"_s);
    none("file in capitals", u"FILE:///etc/passwd"_s);
    none("file with a host", u"file://host/share"_s);
    none("blob", u"blob:https://example.org/1"_s);
    none("view-source", u"view-source:https://example.org"_s);
    none("about", u"about:blank"_s);
    none("ftp", u"ftp://example.org/a"_s);
    none("ssh", u"ssh://example.org"_s);
    none("smb", u"smb://host/share"_s);
    none("tel", u"tel:+4912345"_s);
    none("ms-msdt", u"ms-msdt:/id PCWDiagnostic"_s);
    none("desktop", u"x-scheme:https://example.org"_s);
    none("intent", u"intent://example.org#Intent;end"_s);
    none("longer scheme", u"httpsx://example.org"_s);
    none("shorter scheme", u"htt://example.org"_s);
    none("http with a plus", u"http+unix://example.org"_s);
    none("full-width scheme", u"ｈｔｔｐｓ://example.org"_s);
    none("full-width colon", u"https：//example.org"_s);
    none("long s in the scheme", u"httpſ://example.org"_s);
    none("percent-encoded scheme", u"https%3A//example.org"_s);
    none("percent-encoded slashes", u"https:%2F%2Fexample.org"_s);
    none("tab in the scheme", u"ht\ttps://example.org"_s);
    none("space in the scheme", u"https ://example.org"_s);
    none("space behind the scheme", u"https: //example.org"_s);
    none("address in an address", u"url:https://example.org"_s);
    none("no scheme", u"//example.org/a"_s);
    none("three slashes", u"///example.org/a"_s);
    none("backslashes", u"\\\\host\\share"_s);
    none("https and backslashes", u"https:\\\\example.org"_s);
    none("slash and backslash", u"https:/\\example.org"_s);
    none("one slash", u"https:/example.org"_s);
    none("no slash", u"https:example.org"_s);
    none("no host", u"https://"_s);
    none("no host, path", u"https:///path"_s);
    none("no host, port", u"https://:80/"_s);
    none("no host, user", u"https://ada@/"_s);
    none("no host, query", u"https://?a"_s);
    none("space in the host", u"https://exam ple.org"_s);
    none("ideographic space in the host", u"https://exam\u3000ple.org"_s);
    none("tab in the host", u"https://exam\tple.org"_s);
    none("line end in the path", u"https://example.org/a\nb"_s);
    none("line separator in the path", u"https://example.org/a\u2028b"_s);
    none("NUL in the host", u"https://exa"_s + zero + u"mple.org"_s);
    none("NUL in the path", u"https://example.org/a"_s + zero + u"b"_s);
    none("DEL in the path", u"https://example.org/a\u007Fb"_s);
    none("C1 in the path", u"https://example.org/a\u0085b"_s);
    none("bidi control in the host", u"https://example\u202E.org/"_s);
    none("zero-width space in the host", u"https://exam\u200Bple.org/"_s);
    none("backslash before a user", u"https://example.org\\@evil.example"_s);
    none("backslash in the path", u"https://example.org/a\\..\\b"_s);
    none("port of letters", u"https://example.org:port/"_s);
    none("large port", u"https://example.org:99999/"_s);
    none("percent-encoded NUL in the host", u"https://example%00.org/"_s);
    none("percent-encoded slash in the host", u"https://example.org%2Fevil/"_s);
    none("broken address of IPv6", u"http://[2001:db8::1/a"_s);
    none("path", u"/etc/passwd"_s);
    none("relative", u"other.md"_s);
    none("relative, upwards", u"../../etc/passwd"_s);
    none("query", u"?a=b"_s);
    none("drive", u"C:\\Windows\\a.exe"_s);
    none("mail to nobody", u"mailto:"_s);
    none("mail to no address", u"mailto:ada"_s);
    none("mail to half an address", u"mailto:@example.org"_s);
    none("mail with a host", u"mailto://ada@example.org"_s);
    none("mail with a line end", u"mailto:ada@example.org\nBcc: b@example.org"_s);
    none("control in a place", u"#a\u0007"_s);
}

void TestLink::decides()
{
    QFETCH(QString, destination);
    const std::optional<Link> link = readLink(destination);
    QString opened;
    if (link && link->kind == Link::Kind::Inner)
        opened = u'#' + link->fragment;
    else if (link)
        opened = link->url.toString(QUrl::FullyEncoded);
    QTEST(opened, "opened");
    QCOMPARE(isLink(destination), link.has_value());
    QCOMPARE(isWebLink(destination), opened.startsWith("http"_L1));
}

void TestLink::showsWhereItReallyLeads_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("hadUser");

    const auto row = [](const char *name, const QString &destination, const QString &host,
                        const QString &shown, bool hadUser = false) {
        QTest::newRow(name) << destination << host << shown << hadUser;
    };
    row("plain", u"https://example.org/a"_s, u"example.org"_s, u"https://example.org/a"_s);
    row("port", u"https://example.org:8080/"_s, u"example.org"_s, u"https://example.org:8080/"_s);
    row("capitals", u"https://EXAMPLE.org/A"_s, u"example.org"_s, u"https://example.org/A"_s);
    row("number sign in the fragment", u"https://example.org/#a#b"_s, u"example.org"_s,
        u"https://example.org/#a%23b"_s);
    row("dot behind the host", u"https://example.org./a"_s, u"example.org"_s,
        u"https://example.org/a"_s);
    row("look-alike", u"https://www.аррӏе.com/"_s, u"www.xn--80ak6aa92e.com"_s,
        u"https://www.xn--80ak6aa92e.com/"_s);
    row("look-alike in ASCII", u"https://www.xn--80ak6aa92e.com/"_s, u"www.xn--80ak6aa92e.com"_s,
        u"https://www.xn--80ak6aa92e.com/"_s);
    row("umlaut", u"https://bücher.example/ü"_s, u"xn--bcher-kva.example"_s,
        u"https://xn--bcher-kva.example/ü"_s);
    row("full-width host", u"https://ｅｘａｍｐｌｅ.org/"_s, u"example.org"_s,
        u"https://example.org/"_s);
    row("han path", u"https://example.org/%E4%BB%B7%E6%A0%BC"_s, u"example.org"_s,
        u"https://example.org/价格"_s);
    row("user like a host", u"https://bank.example@evil.example/"_s, u"evil.example"_s,
        u"https://evil.example/"_s, true);
    row("user and password", u"https://bank.example:443@evil.example/"_s, u"evil.example"_s,
        u"https://evil.example/"_s, true);
    row("empty user", u"https://@evil.example/"_s, u"evil.example"_s, u"https://evil.example/"_s,
        true);
    row("at sign in the path", u"https://evil.example/@bank.example"_s, u"evil.example"_s,
        u"https://evil.example/@bank.example"_s);
    row("right-to-left override", u"https://example.org/\u202Egpj.exe"_s, u"example.org"_s,
        u"https://example.org/<U+202E>gpj.exe"_s);
    row("encoded override", u"https://example.org/%E2%80%AEgpj.exe"_s, u"example.org"_s,
        u"https://example.org/<U+202E>gpj.exe"_s);
    row("right-to-left mark", u"https://example.org/a\u200Fb"_s, u"example.org"_s,
        u"https://example.org/a<U+200F>b"_s);
    row("isolate", u"https://example.org/?q=\u2066a\u2069"_s, u"example.org"_s,
        u"https://example.org/?q=<U+2066>a<U+2069>"_s);
    row("zero-width space", u"https://example.org/a\u200Bb"_s, u"example.org"_s,
        u"https://example.org/a<U+200B>b"_s);
    row("soft hyphen", u"https://example.org/a\u00ADb"_s, u"example.org"_s,
        u"https://example.org/a<U+00AD>b"_s);
    row("override in the fragment", u"https://example.org/#\u202Ea"_s, u"example.org"_s,
        u"https://example.org/#<U+202E>a"_s);
    row("address of IPv6", u"http://[2001:db8::1]:80/a"_s, u"2001:db8::1"_s,
        u"http://[2001:db8::1]:80/a"_s);
    row("number for a host", u"http://3221225985/"_s, u"192.0.2.1"_s, u"http://192.0.2.1/"_s);
    row("subdomain like a host", u"https://bank.example.evil.example/"_s,
        u"bank.example.evil.example"_s, u"https://bank.example.evil.example/"_s);
    row("mail", u"mailto:ada@example.org?subject=x"_s, u"ada@example.org"_s,
        u"mailto:ada@example.org?subject=x"_s);
    row("mail with an override", u"mailto:\u202Eada@example.org"_s, u"<U+202E>ada@example.org"_s,
        u"mailto:<U+202E>ada@example.org"_s);
    row("mail to two", u"mailto:ada@example.org,ben@example.org"_s, u"ada@example.org"_s,
        u"mailto:ada@example.org,ben@example.org"_s);
}

void TestLink::showsWhereItReallyLeads()
{
    QFETCH(QString, destination);
    const std::optional<Link> link = readLink(destination);
    QVERIFY(link);
    QTEST(link->host, "host");
    QTEST(link->shown, "shown");
    QTEST(link->hadUser, "hadUser");
    QVERIFY(link->url.userInfo().isEmpty());
}

void TestLink::readsTheHostInItsLetters_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("letters");

    QTest::newRow("plain") << u"https://example.org/"_s << QString();
    QTest::newRow("umlaut") << u"https://bücher.example/"_s << u"bücher.example"_s;
    QTest::newRow("umlaut in ASCII") << u"https://xn--bcher-kva.example/"_s << u"bücher.example"_s;
    QTest::newRow("han") << u"https://例子.example/"_s << u"例子.example"_s;
    QTest::newRow("arabic") << u"https://مثال.example/"_s << u"مثال.example"_s;
    QTest::newRow("look-alike") << u"https://www.аррӏе.com/"_s << u"www.аррӏе.com"_s;
    QTest::newRow("capital umlaut") << u"https://BÜCHER.example/"_s << u"bücher.example"_s;
    QTest::newRow("address of IPv6") << u"http://[2001:db8::1]/"_s << QString();
    QTest::newRow("mail") << u"mailto:ada@example.org"_s << QString();
}

void TestLink::readsTheHostInItsLetters()
{
    QFETCH(QString, destination);
    const std::optional<Link> link = readLink(destination);
    QVERIFY(link);
    QTEST(link->readableHost, "letters");
}

void TestLink::tellsAMisleadingLabel_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<bool>("misleading");

    const QString there = u"https://www.example.org/a"_s;
    const auto row = [&](const QString &label, const QString &destination, bool misleading) {
        QTest::newRow(qPrintable(label + u" for "_s + destination))
            << label << destination << misleading;
    };
    row(u"the talk"_s, there, false);
    row(u"来源"_s, there, false);
    row(u""_s, there, false);
    row(u"example.org"_s, there, false);
    row(u"www.example.org"_s, there, false);
    row(u"Example.ORG"_s, there, false);
    row(u"https://www.example.org/a"_s, there, false);
    row(u"http://example.org/other"_s, there, false);
    row(u"example.org:443"_s, there, false);
    row(u"example.org"_s, u"https://docs.example.org/"_s, false);
    row(u"bücher.example"_s, u"https://xn--bcher-kva.example/"_s, false);
    row(u"Dr. Ada"_s, there, false);
    row(u"see example.com, please"_s, there, false);
    row(u"1.5"_s, there, false);
    row(u"bank.example"_s, there, true);
    row(u"https://bank.example/login"_s, there, true);
    row(u" www.bank.example "_s, there, true);
    row(u"docs.example.org"_s, there, true);
    row(u"example.org"_s, u"https://notexample.org/"_s, true);
    row(u"example.org"_s, u"https://example.org.evil.example/"_s, true);
    row(u"apple.com"_s, u"https://аррӏе.com/"_s, true);
    row(u"аррӏе.com"_s, u"https://apple.com/"_s, true);
    row(u"https://bank.example@example.org"_s, there, false);
    row(u"bank.example"_s, u"mailto:ada@example.org"_s, false);
    row(u"bank.example"_s, u"#place"_s, false);
}

void TestLink::tellsAMisleadingLabel()
{
    QFETCH(QString, label);
    QFETCH(QString, destination);
    const std::optional<Link> link = readLink(destination);
    QVERIFY(link);
    QTEST(isMisleading(label, *link), "misleading");
}

QTEST_APPLESS_MAIN(TestLink)
#include "tst_link.moc"
