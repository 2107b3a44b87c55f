// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/linktarget.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestLinkTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
};

void TestLinkTarget::decides_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QByteArray>("expected");

    const auto kept = [](const char *name, const QString &link, const QByteArray &as) {
        QTest::newRow(name) << link << as;
    };
    const auto refused = [](const char *name, const QString &link) {
        QTest::newRow(name) << link << QByteArray();
    };
    kept("https", u"https://www.youtube.com/watch?v=hek"_s, "https://www.youtube.com/watch?v=hek");
    kept("http", u"http://example.org"_s, "http://example.org");
    kept("mail", u"mailto:a@example.org"_s, "mailto:a@example.org");
    kept("scheme in capitals", u"HTTPS://example.org/a"_s, "https://example.org/a");
    kept("parentheses", u"https://x.org/a_(b)"_s, "https://x.org/a_%28b%29");
    kept("breaking out of the string", u"https://x.org/)>>/JS(app.alert(1))"_s,
         "https://x.org/%29%3E%3E/JS%28app.alert%281%29%29");
    kept("backslash", u"https://x.org/a?b=\\c"_s, "https://x.org/a?b=%5Cc");
    kept("han", u"https://x.org/价格"_s, "https://x.org/%E4%BB%B7%E6%A0%BC");
    kept("user", u"https://ada:pw@x.org/"_s, "https://x.org/");
    kept("other letters", u"https://bücher.example/"_s, "https://xn--bcher-kva.example/");
    kept("mail with a file", u"mailto:a@example.org?attach=/etc/passwd"_s, "mailto:a@example.org");
    kept("spaces around", u" https://x.org/ "_s, "https://x.org/");
    refused("script", u"javascript:alert(1)"_s);
    refused("script in capitals", u"JavaScript:alert(1)"_s);
    refused("script with a tab inside", u"java\tscript:alert(1)"_s);
    refused("data", u"data:text/html,x"_s);
    refused("file", u"file:///etc/passwd"_s);
    refused("no scheme", u"//example.org/a"_s);
    refused("relative", u"other.html"_s);
    refused("no host", u"https:///etc/passwd"_s);
    refused("line end inside", u"https://x.org/a\nb"_s);
    refused("nul inside", u"https://x.org/a"_s + QChar(0) + u"b"_s);
    refused("empty", QString());
    refused("place in the article", u"#a"_s);
    refused("mail to nobody", u"mailto:"_s);
}

void TestLinkTarget::decides()
{
    QFETCH(QString, destination);
    QFETCH(QByteArray, expected);

    QCOMPARE(linkTarget(destination).value_or(QByteArray()), expected);
}

QTEST_APPLESS_MAIN(TestLinkTarget)

#include "tst_linktarget.moc"
