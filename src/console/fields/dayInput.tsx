import { DatePicker } from 'antd';
import dayjs from 'dayjs';

type Props = {
  id?: string;
  label?: string;
  value?: string | undefined;
  onChange?(day: string | undefined): void;
  min?: string | undefined;
  max?: string | undefined;
  'aria-required'?: 'true';
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
};

/** A civil day, YYYY-MM-DD as text on both sides; typed or picked. */
export function DayInput({ label, value, onChange, min, max, ...field }: Props) {
  return (
    <DatePicker
      {...field}
      {...(label ? { 'aria-label': label } : {})}
      className="day-input"
      format="YYYY-MM-DD"
      value={value ? dayjs(value) : null}
      {...(min ? { minDate: dayjs(min) } : {})}
      {...(max ? { maxDate: dayjs(max) } : {})}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : undefined)}
    />
  );
}
