#pragma once

#include <QTest>

/// How long tests wait for what comes by itself. Nobody waits that long unless it does not come: a machine at work on
/// other things may take ten times as long as usual, and that is no failure. Every test includes this first.
constexpr int patience = 60000; // milliseconds

template <typename Condition>
bool comesTrue(Condition condition)
{
    return QTest::qWaitFor(condition, patience);
}

// Qt's own wait for five seconds.
#undef QTRY_VERIFY
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), patience)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(condition, message) QTRY_VERIFY2_WITH_TIMEOUT((condition), message, patience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), patience)
