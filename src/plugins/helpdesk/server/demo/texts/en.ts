import type { DemoTexts } from './demo-texts';

export const en: DemoTexts = {
  hello: 'Hello,',
  regards: 'Kind regards',
  products: ['Cordless drill AV-18', 'Lawn mower TS-460', 'Compressor K-50', 'Site vacuum SV-30', 'Angle grinder UB-125', 'Pump CP-900'],
  locale: 'en-GB',
  currency: 'GBP',
  scenarios: {
    general: [
      {
        subjects: ['Opening hours of the collection point', 'Collecting on a bank holiday?'],
        message: 'I would like to collect my goods in person. Are you open on {date}, and until when?',
        question: 'We will gladly have it ready for you. Could you send us the order number?',
        answer: 'The order number is {order}. I would come after lunch.',
        resolution: 'The collection point is open from 8 to 4 on {date}. Your goods will be at counter 2.',
      },
      {
        subjects: ['Change of billing details', 'New company address'],
        message: 'Our registered office has moved and we need the new address on invoices. How do we arrange that with you?',
        question: 'Happy to change it. From which day is the new address valid?',
        answer: 'From {date}; please leave earlier invoices as they are.',
        resolution: 'The new address is in place and will be on all further invoices.',
      },
      {
        subjects: ['Enquiry: {product}, larger quantity', 'Quote for a company'],
        message: 'We are interested in 12 pieces. Product: {product}. Could you send a quote including delivery?',
        question: 'Thank you for asking. Where to, and by when, should we deliver?',
        answer: 'To our branch in Leeds; by the end of next month is fine.',
        resolution: 'We have prepared a quote of {amount} including delivery, valid for 14 days.',
      },
    ],
    orders: [
      {
        subjects: ['Order {order}: change of address', 'Please change the delivery address'],
        message: 'I gave my old address with order {order} by mistake. Can it still be changed?',
        question: 'The parcel has not left yet. Please send us the full new address and a phone number for the driver.',
        answer: 'The new address is 14 Garden Street, York. The phone number stays the same.',
        resolution: 'The address is changed; the parcel leaves on {date}.',
      },
      {
        subjects: ['Missing invoice for order {order}', 'Please send invoice {order}'],
        message: 'The goods of order {order} arrived, but there was no invoice. Our accountant needs it by the end of the week.',
        question: 'Sorry about that. Should the invoice be made out to the company or to you?',
        answer: 'To the company please, the details are in the order.',
        resolution: 'We issued the invoice of {amount} again; you will find it in your account.',
      },
      {
        subjects: ['Cancel order {order}', 'I want to cancel my order'],
        message: 'I need to cancel order {order} because our project is postponed. I already paid by card.',
        question: 'We can still cancel it. Is a refund to the same card all right?',
        answer: 'Yes, please refund the card.',
        resolution: 'The order is cancelled; {amount} will be back within five working days.',
      },
    ],
    complaints: [
      {
        subjects: ['Damaged goods: {product}', 'Complaint: it arrived broken'],
        message: 'The box was dented on one side and the goods are cracked. It is about {product}, order {order}.',
        question: 'We are sorry. Could you send a photo of the packaging and of the carrier label?',
        answer: 'I uploaded the photos through the link, the label is on them too.',
        resolution: 'We accept the complaint. A new one leaves on {date}; the driver takes the damaged one back.',
      },
      {
        subjects: ['{product} broke after three weeks', 'Warranty claim, order {order}'],
        message: 'It stopped working after three weeks and does not switch on at all. I tried another socket.',
        question: 'Could you tell us the serial number on the label underneath?',
        answer: 'It ends with 4471, the rest is worn off.',
        resolution: 'The repair is done, we replaced the switch. It is on its way back on {date}.',
      },
      {
        subjects: ['Wrong item, order {order}', 'I was sent something else'],
        message: 'There was a different product in the parcel. It should be: {product}.',
        question: 'Sorry for the mix-up. Is it unpacked, or can we collect it in its original box?',
        answer: 'I opened only the outer box, the item is untouched.',
        resolution: 'The right item is on its way, and the wrong one will be collected on {date}.',
      },
    ],
    technical: [
      {
        subjects: ['{product} shows error E4', 'Error E4 on the display'],
        message: 'After switching on it shows error E4 and goes off. The manual does not mention it. Product: {product}.',
        question: 'E4 means overheating. Does it come at once or after some minutes of work?',
        answer: 'After about ten minutes; then it has to cool down.',
        resolution: 'Please clean the filter as on page 12 of the manual. Should it come back, we will check it for free.',
      },
      {
        subjects: ['I cannot sign in to my account', 'Password reset mail never comes'],
        message: 'I cannot sign in, and the link for a new password never arrives, not even in spam.',
        question: 'Which e-mail address is in your account? The last link left an hour ago.',
        answer: 'I use this address; still no link, I am afraid.',
        resolution: 'Your account is unblocked and a new link will get through. It is valid for 24 hours.',
      },
      {
        subjects: ['Spare part: {product}', 'Looking for a replacement filter'],
        message: 'I need a replacement filter. Product: {product}. I cannot find it in the shop.',
        question: 'There are two filters. Is the cover round or square?',
        answer: 'Round, bought this spring.',
        resolution: 'That is part F-{order}. It is in stock, and we put it into your basket.',
      },
    ],
    logistics: [
      {
        subjects: ['Parking at the warehouse', 'Driver cannot get in'],
        message: 'Our driver is at the warehouse gate and is not let in. Number plate {plate}.',
        question: 'Which dock did the driver book?',
        answer: 'Dock 3, between 10 and 11.',
        resolution: 'Vehicle {plate} is announced at the gate; the driver may go to dock 3.',
      },
      {
        subjects: ['Parcel {order} has not arrived', 'Tracking does not move'],
        message: 'Parcel {order} was due on {date}. Tracking still says "taken over by the carrier".',
        question: 'We are asking the carrier. Was anybody at the address on the day of delivery?',
        answer: 'Yes, we were at home all day.',
        resolution: 'The parcel had gone to another depot. Delivery is confirmed for {date}.',
      },
      {
        subjects: ['Pallet delivery: tail lift needed', 'Change of delivery time, order {order}'],
        message: 'We can take the pallet of order {order} only from a lorry with a tail lift, best in the morning.',
        question: 'We will find one with a lift. Would {date} between 8 and 11 suit you?',
        answer: 'Yes, that day is fine.',
        resolution: 'Delivery is confirmed for the morning of {date}; the driver will ring half an hour before.',
      },
    ],
  },
  chasers: [
    'Is there any news on this?',
    'I am waiting for your answer. When will somebody get back to me?',
    'Just a reminder: I need this solved this week.',
  ],
  thanks: ['Thank you for the quick help.', 'Great, thanks a lot!', 'Thanks, all is well now.'],
  comebacks: ['It has happened again, could you have another look?', 'It is still not right, please help.'],
  holdOns: [
    'We are working on it and are waiting for our supplier. You will hear from us within two days.',
    'Thank you for your patience; we are checking with the warehouse.',
  ],
  amends: [
    'We are sorry for the trouble. We checked again and now all is in order.',
    'Thank you for telling us, the mistake is put right.',
  ],
  notes: [
    'Checked with the warehouse, the goods are there.',
    'Customer called twice, please treat first.',
    'Waiting for the carrier to answer.',
    'Agreed with the shift lead.',
  ],
  phoned: ['Called the customer, all agreed.', 'Settled by phone, the customer has no e-mail.'],
};
