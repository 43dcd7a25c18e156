#include "core/model/SearchHit.h"

#include <numeric>

QString SearchHit::snippet() const
{
    QString text = context;
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark) {
        text.insert(mark->start + mark->length, u'»');
        text.insert(mark->start, u'«');
    }
    return text;
}

int SearchResult::total() const { return std::accumulate(counts.cbegin(), counts.cend(), 0); }
