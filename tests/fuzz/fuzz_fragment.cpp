// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/documentbuilder.h"
#include "lib/document/fragment.h"
#include "tests/fuzz/oracle.h"

using namespace Sidegloss;

/// A heading a line, the first of which is sought; each is found by its name.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    DocumentBuilder builder;
    const QString text = textOf(data, size);
    for (const QStringView line : QStringView(text).split(u'\n')) {
        builder.openBlock(BlockKind::Heading, {.level = 2});
        builder.appendText(line);
        builder.closeBlock();
    }
    const Document document = builder.build();
    const QStringList names = sectionNames(document);
    expect(names.size() == document.sections().size(), "a section has no name");
    for (const QString &name : names) {
        const std::optional<qsizetype> position = fragmentPosition(document, name);
        expect(position.has_value(), "a section isn't found by its name");
        expect(name.isEmpty()
                   || names[*document.sectionAt(*position)].compare(name, Qt::CaseInsensitive) == 0,
               "another section is found");
    }
    const auto sought = fragmentPosition(document, text.section(u'\n', 0, 0));
    expect(!sought || (0 <= *sought && *sought <= document.text().size()),
           "a link leads out of the document");
    return 0;
}
