// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/hostiletranscripts.h"

namespace Sidegloss {

namespace {

constexpr int many = 50'000;

QByteArray times(int count, const char *piece)
{
    return QByteArray(piece).repeated(count);
}

/// A cue of one second at second \a i, with \a text.
QByteArray cue(int i, const QByteArray &text)
{
    const auto time = [](int seconds) {
        return QByteArray::number(seconds / 3600) + ':' + QByteArray::number(seconds / 60 % 60)
               + ':' + QByteArray::number(seconds % 60) + ".000";
    };
    return time(i) + " --> " + time(i + 1) + '\n' + text + "\n\n";
}

template<typename Piece>
QByteArray pieces(int count, Piece piece)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += piece(i);
    return text;
}

/// One cue of WebVTT with \a text.
QByteArray webVtt(const QByteArray &text)
{
    return "WEBVTT\n\n" + cue(0, text);
}

QList<HostileTranscript> hostileCues()
{
    return {
        {"cues", "vtt",
         [](int n) {
             return "WEBVTT\n\n" + pieces(n, [](int i) { return cue(i, "The ships have left."); });
         },
         20 * many},
        {"numbered cues", "srt",
         [](int n) {
             return pieces(n, [](int i) {
                 return QByteArray::number(i + 1) + '\n' + cue(i, "The ships have left.");
             });
         },
         20 * many},
        {"speakers", "vtt",
         [](int n) {
             return "WEBVTT\n\n" + pieces(n, [](int i) {
                        return cue(i, "<v S" + QByteArray::number(i) + ">Yes.");
                    });
         },
         4 * many},
        {"labels", "srt",
         [](int n) {
             return pieces(n, [](int i) {
                 return cue(i, "Speaker" + QByteArray(i % 2 + 1, 'a') + ": Yes.");
             });
         },
         2 * many},
        {"no empty lines", "srt",
         [](int n) {
             return pieces(n, [](int i) { return cue(i, QByteArray::number(i)).chopped(1); });
         },
         10 * many},
        {"absurd times", "srt",
         [](int n) { return times(n, "9") + ":00:00,000 --> 00:00:01,000\nx\n"; }, 200 * many},
        {"absurd fractions", "vtt",
         [](int n) { return "WEBVTT\n\n00:00." + times(n, "9") + " --> 00:01.000\nx\n"; },
         200 * many},
        {"unreadable times", "vtt",
         [](int n) { return "WEBVTT\n\n" + times(n, "00:0x --> 00:01.000\nx\n\n"); }, 10 * many},
        {"negative and overlapping", "srt",
         [](int n) { return times(n, "-00:00:09,000 --> -00:00:10,000\nx\n\n"); }, 10 * many},
        {"text outside of cues", "vtt", [](int n) { return "WEBVTT\n\n" + times(n, "x\n\n"); },
         20 * many},
        {"comments", "vtt", [](int n) { return "WEBVTT\n\n" + times(n, "NOTE x: y\n\n"); },
         20 * many},
        {"a header without end", "vtt", [](int n) { return "WEBVTT\n" + times(n, "a: b;\n"); },
         20 * many},
        {"rolling captions", "vtt",
         [](int n) {
             return "WEBVTT\n\n" + pieces(n, [](int i) {
                        return cue(i, QByteArray::number(i) + '\n' + QByteArray::number(i + 1));
                    });
         },
         4 * many},
        {"captions that roll many lines", "vtt",
         [](int n) {
             return "WEBVTT\n\n" + cue(0, times(n, "a\n")) + cue(1, times(n, "a\n") + 'b')
                    + cue(2, times(n, "a\n"));
         },
         4 * many},
    };
}

QList<HostileTranscript> hostileCueTexts()
{
    return {
        {"nested classes", "vtt", [](int n) { return webVtt(times(n, "<c.a.b>") + 'x'); }, many},
        {"nested classes, closed", "vtt",
         [](int n) { return webVtt(times(n, "<c.a.b>") + 'x' + times(n, "</c>")); }, many},
        {"long classes", "vtt", [](int n) { return webVtt("<c" + times(n, ".a") + ">x"); },
         20 * many},
        {"nested styles", "vtt",
         [](int n) { return webVtt(times(n, "<i>a<b>") + times(n, "</b>b</i>")); }, 4 * many},
        {"voices on a line", "vtt", [](int n) { return webVtt(times(n, "<v A>a<v B>b")); },
         2 * many},
        {"tags without end", "vtt", [](int n) { return webVtt(times(n, "<c")); }, 20 * many},
        {"tags within tags", "vtt", [](int n) { return webVtt(times(n, "<i ") + '>'); }, 20 * many},
        {"overrides without end", "srt", [](int n) { return cue(0, times(n, "{\\a")); }, 20 * many},
        {"references", "vtt", [](int n) { return webVtt(times(n, "&amp;&#x4e00;")); }, 4 * many},
        {"references without end", "vtt", [](int n) { return webVtt(times(n, "&a")); }, 20 * many},
        {"chevrons", "srt", [](int n) { return cue(0, times(n, ">> a ")); }, 4 * many},
        {"chevrons and styles", "srt", [](int n) { return cue(0, times(n, ">> <i>a</i> ")); },
         2 * many},
        {"dashes", "srt", [](int n) { return cue(0, times(n, "- a\n")); }, 4 * many},
        {"empty lines", "srt", [](int n) { return cue(0, times(n, "\n")); }, 200 * many},
        {"one line of 10 MB", "vtt", [](int n) { return webVtt(times(n, "价格将会降到零")); },
         10 * many},
    };
}

QList<HostileTranscript> hostilePlainTexts()
{
    return {
        {"one line of 10 MB", "txt", [](int n) { return times(n, "价格将会降到零"); }, 10 * many},
        {"short lines", "txt", [](int n) { return times(n, "a\n"); }, 10 * many},
        {"underlines", "txt", [](int n) { return times(n, "a\n=\n"); }, 4 * many},
        {"rules", "txt", [](int n) { return times(n, "---\n"); }, 20 * many},
        {"numbers", "txt",
         [](int n) {
             return pieces(n, [](int i) { return QByteArray::number(i) + ". Part\n\n"; });
         },
         4 * many},
        {"deep numbers", "txt", [](int n) { return times(n, "1.") + " Part\n\ntext\n"; },
         20 * many},
        {"labels", "txt", [](int n) { return times(n, "Ada: yes\n\nBen: no\n\n"); }, many},
        {"form feeds", "txt", [](int n) { return times(n, "\f"); }, 200 * many},
        {"indentation", "txt", [](int n) { return times(n, " ") + "a\n" + times(n, "\t"); },
         100 * many},
        {"bullets", "txt", [](int n) { return times(n, "- a\n"); }, 4 * many},
        {"items within items", "txt",
         [](int n) { return pieces(n, [](int i) { return QByteArray(i % 64, ' ') + "- a\n"; }); },
         4 * many},
        {"long items", "txt",
         [](int n) { return times(n, ("1. a\n" + times(63, "   b\n")).constData()); }, many / 10},
        {"numbers in a row", "txt",
         [](int n) {
             return pieces(n, [](int i) { return QByteArray::number(i % 1000) + ". a\n\n"; });
         },
         4 * many},
        {"chapters", "txt", [](int n) { return times(n, "第一章\n\n一、水\n\n水。\n\n"); },
         2 * many},
        {"capitals", "txt",
         [](int n) {
             return pieces(n, [](int i) { return "PORT OF " + QByteArray(i % 60, 'A') + "\n\n"; });
         },
         2 * many},
        {"bars", "txt", [](int n) { return times(n, ">"); }, 200 * many},
        {"quotations", "txt", [](int n) { return times(n, "> a\n>>> b\n"); }, 4 * many},
        {"turns", "txt", [](int n) { return times(n, ">> ADA: a\n>> b\n"); }, 2 * many},
        {"colons", "txt", [](int n) { return times(n, "Ada : Ben : "); }, 10 * many},
        {"brackets", "txt", [](int n) { return times(n, "[Ada\n"); }, 10 * many},
        {"words without end", "txt", [](int n) { return times(n, "a ") + '\n' + times(n, "b"); },
         50 * many},
        {"addresses", "txt", [](int n) { return times(n, "http://a("); }, many},
    };
}

} // namespace

const QList<HostileTranscript> &hostileTranscripts()
{
    static const QList<HostileTranscript> inputs =
        hostileCues() + hostileCueTexts() + hostilePlainTexts();
    return inputs;
}

} // namespace Sidegloss
