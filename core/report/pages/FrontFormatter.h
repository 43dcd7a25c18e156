#pragma once

#include "core/report/pages/BlockFormatter.h"

/// Sets the title page and the table of contents.
class FrontFormatter
{
public:
    explicit FrontFormatter(BlockFormatter &target) : m_target(target) {}

    void addTitlePage(const TitlePageBlock &block);
    void addContents(const ContentsBlock &block);

private:
    void addEntry(const HeadingBlock &heading, int contentsTag);
    void addSpace(double height);
    void moveToFoot(qsizetype firstNote);

    BlockFormatter &m_target;
};
