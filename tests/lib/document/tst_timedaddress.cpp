// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/timedaddress.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTimedAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesToTheTime_data();
    void goesToTheTime();
};

void TestTimedAddress::goesToTheTime_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("address");

    const auto row = [](const QString &source, const QString &address) {
        QTest::newRow(qPrintable(source)) << source << address;
    };
    const auto none = [](const QString &source) {
        QTest::newRow(qPrintable(source)) << source << QString();
    };
    const QString watched = u"https://www.youtube.com/watch?v=a-B_9&t=90"_s;
    row(u"https://www.youtube.com/watch?v=a-B_9"_s, watched);
    row(u"https://www.youtube.com/watch?v=a-B_9&t=12s"_s, watched);
    row(u"https://www.youtube.com/watch?t=1m5s&v=a-B_9#t=3"_s, watched);
    row(u"https://www.youtube.com/embed/a-B_9"_s, watched);
    row(u"https://www.youtube.com/embed/a-B_9?start=7"_s, watched);
    row(u"https://www.youtube-nocookie.com/embed/a-B_9"_s, watched);
    row(u"https://www.youtube.com/shorts/a-B_9"_s, watched);
    row(u"https://m.youtube.com/live/a-B_9"_s, watched);
    row(u"https://www.youtube.com/watch?v=a-B_9&list=PL1"_s,
        u"https://www.youtube.com/watch?v=a-B_9&list=PL1&t=90"_s);
    row(u"http://m.youtube.com/watch?v=a-B_9"_s, u"http://m.youtube.com/watch?v=a-B_9&t=90"_s);
    row(u"https://music.youtube.com/watch?v=a"_s, u"https://music.youtube.com/watch?v=a&t=90"_s);
    row(u"https://youtube.com/watch/?v=a"_s, u"https://youtube.com/watch/?v=a&t=90"_s);
    row(u"https://youtu.be/a-B_9"_s, u"https://youtu.be/a-B_9?t=90"_s);
    row(u"https://youtu.be/a-B_9?si=x&t=4"_s, u"https://youtu.be/a-B_9?si=x&t=90"_s);
    row(u"https://vimeo.com/76979871"_s, u"https://vimeo.com/76979871#t=90s"_s);
    row(u"https://vimeo.com/76979871/abc0"_s, u"https://vimeo.com/76979871/abc0#t=90s"_s);
    row(u"https://vimeo.com/channels/x/76979871#t=5s"_s,
        u"https://vimeo.com/channels/x/76979871#t=90s"_s);
    row(u"https://player.vimeo.com/video/76979871"_s,
        u"https://player.vimeo.com/video/76979871#t=90s"_s);
    row(u"https://media.example/talk.mp4"_s, u"https://media.example/talk.mp4#t=90"_s);
    row(u"https://media.example/a/talk.MP3?x=1"_s, u"https://media.example/a/talk.MP3?x=1#t=90"_s);
    row(u"https://media.example/talk.webm#track=en&t=1,2"_s,
        u"https://media.example/talk.webm#track=en&t=90"_s);
    row(u"https://media.example/价格.ogg"_s, u"https://media.example/价格.ogg#t=90"_s);
    none(u"https://www.youtube.com/"_s);
    none(u"https://www.youtube.com/@harbour"_s);
    none(u"https://www.youtube.com/playlist?list=PL1"_s);
    none(u"https://www.youtube.com/watch"_s);
    none(u"https://youtube.com.example/watch?v=a"_s);
    none(u"https://notyoutube.com/watch?v=a"_s);
    none(u"https://vimeo.com/harbour"_s);
    none(u"https://example.org/articles/76979871"_s);
    none(u"https://example.org/mp4"_s);
    none(u"https://example.org/page.html"_s);
    none(u"https://example.org"_s);
}

void TestTimedAddress::goesToTheTime()
{
    QFETCH(QString, source);
    const std::optional<QUrl> address = addressAt(QUrl(source), 90s);
    QTEST(address ? address->toString() : QString(), "address");
}

QTEST_APPLESS_MAIN(TestTimedAddress)
#include "tst_timedaddress.moc"
