// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/hostilehtml.h"

namespace Sidegloss {

namespace {

QByteArray times(int count, const char *piece)
{
    return QByteArray(piece).repeated(count);
}

QByteArray numbered(int count, const char *before, const char *after)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += before + QByteArray::number(i) + after;
    return text;
}

} // namespace

const QList<HostileHtml> &hostileHtml()
{
    static const QList<HostileHtml> inputs{
        {"nested boxes", [](int n) { return times(n, "<div>") + 'x'; }, 20'000},
        {"nested boxes, closed", [](int n) { return times(n, "<div>") + 'x' + times(n, "</div>"); },
         20'000},
        {"nested lists", [](int n) { return times(n, "<ul><li>") + 'x'; }, 20'000},
        {"nested spans", [](int n) { return times(n, "<span>") + 'x'; }, 20'000},
        {"nested quotes", [](int n) { return times(n, "<blockquote>") + 'x'; }, 20'000},
        {"nested buttons", [](int n) { return times(n, "<p><button>") + 'x'; }, 20'000},
        {"nested custom elements", [](int n) { return times(n, "<x-y>") + 'x'; }, 20'000},
        {"nested drawings", [](int n) { return times(n, "<svg><desc>") + 'x'; }, 20'000},
        {"nested templates", [](int n) { return times(n, "<template>") + 'x'; }, 20'000},
        {"boxes that cells end", [](int n) { return "<table><td>" + times(n, "<div></td>"); },
         20'000},
        {"boxes that objects guard", [](int n) { return times(n, "<div><object></div>"); }, 20'000},
        {"boxes that bold guards", [](int n) { return times(n, "<b><div></b>"); }, 20'000},
        {"tables in tables", [](int n) { return times(n, "<table><tr><td>") + 'x'; }, 20},
        {"many tables in tables", [](int n) { return times(n, "<table><tr><td>") + 'x'; }, 20'000},
        {"tables in head cells", [](int n) { return times(n, "<table><tr><th>a<th>") + 'x'; },
         20'000},
        {"wide cell",
         [](int n) { return "<table><tr><th colspan=" + QByteArray::number(n) + ">x<th>y"; },
         1'000'000},
        {"wide cells", [](int n) { return "<table><tr>" + times(n, "<th colspan=1000>x"); },
         20'000},
        {"high cells", [](int n) { return "<table>" + times(n, "<tr><th rowspan=65534>x<th>y"); },
         20'000},
        {"text before a table", [](int n) { return "<table>" + times(n, "x<tr>"); }, 50'000},
        {"attributes", [](int n) { return "<p" + numbered(n, " a", "=b") + ">x"; }, 50'000},
        {"same attribute", [](int n) { return "<p" + times(n, " a=b") + ">x"; }, 50'000},
        {"attributes of the body", [](int n) { return numbered(n, "<body a", "=b>") + 'x'; },
         50'000},
        {"entities", [](int n) { return "<p>" + times(n, "&amp;"); }, 200'000},
        {"unknown entities", [](int n) { return "<p>" + times(n, "&nosuch;"); }, 200'000},
        {"long entity", [](int n) { return "<p>&#" + times(n, "0") + "65;"; }, 200'000},
        {"NUL", [](int n) { return QByteArray("many letters\0", 13).repeated(n); }, 200'000},
        {"NUL in tags", [](int n) { return QByteArray("<span d\0ir=ltr>", 15).repeated(n) + 'x'; },
         20'000},
        {"nothing closed",
         [](int n) { return times(n, "<b><i><p><a href=x><div><span title=\"x\"><h1><li>x"); },
         5'000},
        {"bold in paragraphs",
         [](int n) { return "<p>" + numbered(n, "<b id=", ">") + times(n, "<p>x"); }, 5'000},
        {"closed too late", [](int n) { return times(n, "<b><p>x") + times(n, "</b>"); }, 5'000},
        {"links in links", [](int n) { return times(n, "<a href=x>x"); }, 50'000},
        {"end tags", [](int n) { return times(n, "</b></p></div></br>") + 'x'; }, 50'000},
        {"open tags", [](int n) { return "x" + times(n, "<a "); }, 50'000},
        {"open quotation mark", [](int n) { return "x<a href=\"" + times(n, "<p>"); }, 200'000},
        {"open comment", [](int n) { return "x<!--" + times(n, "<p>"); }, 2'000'000},
        {"comments", [](int n) { return "x" + times(n, "<!--"); }, 2'000'000},
        {"open script", [](int n) { return "x<script>" + times(n, "</s"); }, 200'000},
        {"doctypes", [](int n) { return times(n, "<!doctype html>") + 'x'; }, 50'000},
        {"selects", [](int n) { return "x" + times(n, "<select><option>y"); }, 50'000},
        {"frames", [](int n) { return "<frameset>" + times(n, "<frameset><frame src=x>"); },
         20'000},
        {"paragraphs", [](int n) { return times(n, "<p>x"); }, 100'000},
        {"one word", [](int n) { return "<p>" + times(n, "x"); }, 1'000'000},
        {"breaks", [](int n) { return "x" + times(n, "<br>") + 'x'; }, 200'000},
        {"terms", [](int n) { return "<dl>" + times(n, "<dt>x:"); }, 50'000},
        {"term in terms", [](int n) { return "<dl>" + times(n, "<dt><div>"); }, 5'000},
        {"forms", [](int n) { return times(n, "<form><div>") + times(n, "x "); }, 5'000},
        {"one author many times",
         [](int n) {
             return R"(<script type="application/ld+json">[{"@id":"a","name":")" + times(n, "x")
                    + R"("},{"@type":"Article","author":[)" + times(n / 20, R"({"@id":"a"},)")
                    + "1]}]</script><p>x";
         },
         500'000},
        {"marked as quotations", [](int n) { return times(n, "<q>") + 'x'; }, 20'000},
    };
    return inputs;
}

} // namespace Sidegloss
