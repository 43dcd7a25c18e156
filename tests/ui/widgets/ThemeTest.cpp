#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QListWidget>
#include <QRadioButton>
#include <QStyleOption>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

/// What is drawn by the style can be seen on its ground, in both appearances.
class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAndDotsStandOut_data();
    void ticksAndDotsStandOut();
};

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

/// How far the line that sets the indicator off stands out on the way into it from the left.
double edge(const QImage &picture, const QRect &indicator)
{
    const QColor ground = picture.pixelColor(picture.width() - 1, picture.height() - 1);
    double most = 1;
    for (int x = indicator.left(); x < indicator.center().x() - 2; ++x)
        most = std::max(most, contrast(picture.pixelColor(x, indicator.center().y()), ground));
    return most;
}

} // namespace

void ThemeTest::ticksAndDotsStandOut_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<int>("state");
    for (const bool isDark : {false, true}) {
        for (const Qt::CheckState state : {Qt::Unchecked, Qt::PartiallyChecked, Qt::Checked})
            QTest::addRow("%s, state %d", isDark ? "dark" : "light", int(state)) << isDark << int(state);
    }
}

/// WCAG 2.1, 1.4.11: 3 to 1 for what one must see to use a control.
void ThemeTest::ticksAndDotsStandOut()
{
    QFETCH(bool, isDark);
    QFETCH(int, state);
    Theme look(*qApp);
    look.apply(isDark ? Theme::Choice::Dark : Theme::Choice::Light, Theme::TextSize::Normal);
    QWidget window;
    QCheckBox box(u"box"_s, &window);
    box.setTristate(true);
    box.setCheckState(Qt::CheckState(state));
    QRadioButton dot(u"dot"_s, &window);
    dot.move(0, 60);
    dot.setChecked(state != Qt::Unchecked);
    QListWidget rows(&window);
    rows.setGeometry(0, 120, 200, 80);
    auto *row = new QListWidgetItem(u"row"_s, &rows);
    row->setCheckState(Qt::CheckState(state));
    window.resize(240, 220);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window, patience));

    QStyleOptionButton option;
    option.initFrom(&box);
    QVERIFY(edge(box.grab().toImage(), box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box)) >= 3);
    option.initFrom(&dot);
    QVERIFY(edge(dot.grab().toImage(), dot.style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, &dot)) >=
            3);
    QStyleOptionViewItem item;
    item.initFrom(&rows);
    item.rect = rows.visualItemRect(row);
    item.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
    const QRect tick = rows.style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, &rows);
    QVERIFY(edge(rows.viewport()->grab().toImage(), tick) >= 3);
    look.apply(Theme::Choice::Light, Theme::TextSize::Normal);
}

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
