// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/htmltree.h"

#include <QDeadlineTimer>

#include <csetjmp>
#include <utility>
#include <vector>

namespace Sidegloss {

namespace {

constexpr std::size_t chunkSize = std::size_t(1) << 18;
constexpr std::chrono::seconds timeLimit(10);

} // namespace

/// What gumbo allocates for one tree, freed as a whole. Gumbo doesn't expect to be refused memory;
/// where a limit is reached the run is left by a long jump, which C code stands, as it has nothing
/// to clean up but memory.
class HtmlTree::Memory
{
public:
    explicit Memory(std::size_t limit)
        : m_limit(limit)
    {}

    std::size_t used() const { return m_total - m_left; }

    /// Nothing where a limit stopped gumbo.
    const GumboOutput *parse(const QByteArray &utf8)
    {
        GumboOptions options = kGumboDefaultOptions;
        options.max_errors = 0; // Each would carry a copy of the stack of open elements.
        options.userdata = this;
        options.allocator = [](void *self, std::size_t size) {
            return static_cast<Memory *>(self)->allocate(size);
        };
        options.deallocator = [](void *, void *) {};
        if (setjmp(m_stop) != 0)
            return nullptr;
        return gumbo_parse_with_options(&options, utf8.constData(),
                                        static_cast<std::size_t>(utf8.size()));
    }

private:
    void *allocate(std::size_t size)
    {
        constexpr std::size_t alignment = alignof(std::max_align_t);
        size = (size + alignment - 1) / alignment * alignment;
        if (size > m_left)
            addChunk(size);
        m_left -= size;
        return std::exchange(m_next, m_next + size);
    }

    void addChunk(std::size_t least)
    {
        const std::size_t size = std::max(least, chunkSize);
        if (m_total + size > m_limit || m_deadline.hasExpired())
            std::longjmp(m_stop, 1);
        m_chunks.push_back(std::make_unique_for_overwrite<std::byte[]>(size));
        m_total += size;
        m_next = m_chunks.back().get();
        m_left = size;
    }

    const std::size_t m_limit;
    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
    std::byte *m_next = nullptr;
    std::size_t m_left = 0;
    std::size_t m_total = 0;
    QDeadlineTimer m_deadline{timeLimit};
    std::jmp_buf m_stop;
};

HtmlTree::HtmlTree(QByteArray utf8, std::unique_ptr<Memory> memory, const GumboOutput *output)
    : m_utf8(std::move(utf8))
    , m_memory(std::move(memory))
    , m_output(output)
{}

HtmlTree::HtmlTree(HtmlTree &&) noexcept = default;
HtmlTree &HtmlTree::operator=(HtmlTree &&) noexcept = default;
HtmlTree::~HtmlTree() = default;

std::optional<HtmlTree> HtmlTree::read(QByteArray utf8, std::size_t memory)
{
    auto own = std::make_unique<Memory>(memory);
    const GumboOutput *output = own->parse(utf8);
    if (!output)
        return std::nullopt;
    return HtmlTree(std::move(utf8), std::move(own), output);
}

std::size_t HtmlTree::memory() const
{
    return m_memory->used();
}

} // namespace Sidegloss
